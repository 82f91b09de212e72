package io.github.distributedleadership.core.format.row;

import io.github.distributedleadership.core.format.token.Values;
import io.github.distributedleadership.core.practice.ItemId;
import io.github.distributedleadership.core.practice.Response;
import io.github.distributedleadership.core.practice.Survey;
import io.github.distributedleadership.core.practice.SurveyItem;

/** The fields of surveys and responses. */
public final class SurveyShapes {
    public static final Shape<ItemDraft, SurveyItem> ITEM = Shape.<ItemDraft, SurveyItem>of("an item", ItemDraft::new)
            .required("id", (draft, in) -> draft.id = in.interned().item(Values.text(in)))
            .required("construct", (draft, in) -> draft.construct = Values.word(in))
            .optional("reversed", (draft, in) -> draft.reversed = Values.yesOrNo(in))
            .build(draft -> new SurveyItem(draft.id, draft.construct, draft.reversed));

    static final Shape<Survey.Builder, Survey> SURVEY = Shape.<Survey.Builder, Survey>of("a survey", Survey::builder)
            .required("id", (draft, in) -> draft.id(in.interned().survey(Values.text(in))))
            .required("at", (draft, in) -> draft.at(Values.moment(in)))
            .required("scale", (draft, in) -> draft.scale(Values.scale(in)))
            .optional("invited", (draft, in) -> draft.invited(Values.count(in)))
            .required("items", (draft, in) -> draft.items(in.list(ITEM::read)))
            .extensions((draft, extensions) -> draft.extensions(extensions))
            .build(draft -> draft.build());

    static final Shape<Response.Builder, Response> RESPONSE = Shape.<Response.Builder, Response>of(
                    "a response", Response::builder)
            .required("survey", (draft, in) -> draft.survey(in.interned().survey(Values.text(in))))
            .optional("team", (draft, in) -> draft.team(Values.team(in)))
            .optional("respondent", (draft, in) -> draft.respondent(Values.text(in)))
            .required("values", (draft, in) -> draft.values(in.map(in.interned()::item, Values::number, "{q1: 4}")))
            .extensions((draft, extensions) -> draft.extensions(extensions))
            .build(draft -> draft.build());

    private SurveyShapes() {}

    /** An item of which the required fields are still to come. */
    static final class ItemDraft {
        private ItemId id = ItemId.of("item");
        private String construct = "";
        private boolean reversed;
    }
}
