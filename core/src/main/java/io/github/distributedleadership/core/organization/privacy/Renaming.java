package io.github.distributedleadership.core.organization.privacy;

import io.github.distributedleadership.core.description.row.Copying;
import io.github.distributedleadership.core.description.row.Kind;
import io.github.distributedleadership.core.people.MemberId;
import java.util.function.UnaryOperator;

/** Puts other ids of people into the place of theirs, in every row that names them. */
final class Renaming implements Copying {
    private final UnaryOperator<MemberId> members;
    private final UnaryOperator<String> respondents;

    /**
     * Renames by these.
     *
     * @param respondents what becomes of a respondent of a survey, which may be a member or any code
     */
    Renaming(UnaryOperator<MemberId> members, UnaryOperator<String> respondents) {
        this.members = members;
        this.respondents = respondents;
    }

    @Override
    public MemberId member(MemberId id) {
        return members.apply(id);
    }

    @Override
    public String text(Kind<String> kind, String text) {
        return kind == Kind.RESPONDENT ? respondents.apply(text) : text;
    }
}
