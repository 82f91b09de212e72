package io.github.distributedleadership.rules.condition;

import io.github.distributedleadership.core.description.Table;
import io.github.distributedleadership.core.organization.Organization;
import io.github.distributedleadership.core.organization.OrganizationBuilder;
import io.github.distributedleadership.core.organization.snapshot.Snapshot;
import io.github.distributedleadership.core.people.Member;
import io.github.distributedleadership.core.people.MemberId;
import io.github.distributedleadership.core.people.TeamId;
import io.github.distributedleadership.core.practice.ItemId;
import io.github.distributedleadership.core.practice.Response;
import io.github.distributedleadership.core.practice.Survey;
import io.github.distributedleadership.core.practice.SurveyId;
import io.github.distributedleadership.core.practice.SurveyItem;
import io.github.distributedleadership.core.team.Team;
import io.github.distributedleadership.core.value.Moment;
import io.github.distributedleadership.core.value.Recorded;
import io.github.distributedleadership.core.value.Scale;
import io.github.distributedleadership.rules.form.Forms;
import io.github.distributedleadership.rules.holding.Sharing;
import io.github.distributedleadership.rules.holding.SharingParameters;
import io.github.distributedleadership.rules.indicator.Condition;
import io.github.distributedleadership.rules.indicator.ConditionParameters;
import io.github.distributedleadership.rules.indicator.Indicator;
import io.github.distributedleadership.rules.indicator.IndicatorResult;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** Teams that were asked, and what they answered. */
public final class Polls {
    public final Map<String, Integer> teams = new LinkedHashMap<>();
    public final Set<String> teamsOfUnknownMembers = new LinkedHashSet<>();
    public final List<Survey> surveys = new ArrayList<>();
    public final List<Response> responses = new ArrayList<>();
    public boolean partial;
    public String asOf = "2025-11-30";

    /** A team of that many members. */
    public Polls team(String id, int members) {
        teams.put(id, members);
        return this;
    }

    public Polls teamOfUnknownMembers(String id) {
        teamsOfUnknownMembers.add(id);
        return this;
    }

    /** A survey on a scale from 1 to 5; an item is {@code id:construct}, and reversed if it begins with a minus sign. */
    public Polls survey(String id, String day, String... items) {
        surveys.add(surveyOf(id, day, items).build());
        return this;
    }

    public static Survey.Builder surveyOf(String id, String day, String... items) {
        return Survey.builder()
                .id(SurveyId.of(id))
                .at(Moment.parse(day))
                .scale(Scale.ONE_TO_FIVE)
                .items(Arrays.stream(items).map(Polls::item).toList());
    }

    private static SurveyItem item(String text) {
        String[] parts = text.replaceFirst("^-", "").split(":");
        return new SurveyItem(ItemId.of(parts[0]), parts[1], text.startsWith("-"));
    }

    /** Nameless people of a team, each with one answer to one item. */
    public Polls answers(String survey, String team, String item, double... answers) {
        for (double answer : answers) {
            responses.add(
                    response(survey, team).putValues(ItemId.of(item), answer).build());
        }
        return this;
    }

    public Polls coded(String survey, String team, String code, String item, double answer) {
        responses.add(response(survey, team)
                .respondent(code)
                .putValues(ItemId.of(item), answer)
                .build());
        return this;
    }

    public static Response.Builder response(String survey, String team) {
        Response.Builder response = Response.builder().survey(SurveyId.of(survey));
        return team.isEmpty() ? response : response.team(TeamId.of(team));
    }

    public Organization build() {
        OrganizationBuilder builder =
                Organization.builder().asOf(Moment.parse(asOf)).surveys(surveys).responses(responses);
        List<Member> members = new ArrayList<>();
        List<Team> all = new ArrayList<>();
        teams.forEach((id, size) -> {
            String[] names =
                    IntStream.range(0, size).mapToObj(i -> id + "-" + i).toArray(String[]::new);
            Arrays.stream(names)
                    .forEach(name ->
                            members.add(Member.builder().id(MemberId.of(name)).build()));
            all.add(Team.of(id, names));
        });
        teamsOfUnknownMembers.forEach(id ->
                all.add(Team.of(id).toBuilder().memberships(Recorded.unknown()).build()));
        builder.members(members).teams(all);
        return (partial ? builder.partial(Table.RESPONSES) : builder).build();
    }

    public IndicatorResult of(Condition condition) {
        return of(condition, ConditionParameters.STANDARD);
    }

    public IndicatorResult of(Condition condition, ConditionParameters parameters) {
        return conditions(build(), parameters).at(Indicator.perceived(condition));
    }

    public static Conditions conditions(Organization organization, ConditionParameters parameters) {
        Snapshot standing = Snapshot.of(organization);
        return Conditions.of(
                Sharing.of(standing, SharingParameters.STANDARD),
                Forms.of(standing, SharingParameters.STANDARD),
                parameters);
    }
}
