package io.github.distributedleadership.rules.indicator;

/** What the value of each indicator says, in words. */
final class IndicatorWords {
    private IndicatorWords() {}

    /**
     * What is said after "3 of 4", with the slots {@code numerator} and {@code denominator} to choose words by; or the
     * whole sentence, where it says the two itself.
     */
    static String of(Indicator indicator) {
        return switch (indicator) {
            case AUTONOMY_UNAPPROVED_DECISIONS ->
                "{denominator|decision|decisions} of people with a superior {numerator|was|were} approved by nobody outside the deciders";
            case AUTONOMY_BELOW ->
                "{denominator|decision|decisions} in scopes that have a head {numerator|was|were} made without the head";
            case AUTONOMY_LEVEL ->
                "{denominator|holding|holdings} of people with a superior {numerator|gives|give} them a say that cannot be overruled (level agree or more)";
            case AUTONOMY_UNAPPROVED_INITIATIVES ->
                "{denominator|initiative|initiatives} of people with a superior began without approval, which was not sought or not needed";
            case AUTONOMY_CLOSEST_DECIDE ->
                "{denominator|decision|decisions} {numerator|was|were} made with somebody close to the work: a holder, or one of the owner team without reports there, who covers half of the needs";
            case AUTONOMY_AFFECTED_HEARD ->
                "{denominator|decision|decisions} had somebody who is affected among those who decided or were asked";
            case AUTONOMY_IN_TIME ->
                "{denominator|decision|decisions} {numerator|was|were} made within the time that the responsibility allows";
            case ACCOUNTABILITY_ANSWERED ->
                "{denominator|responsibility|responsibilities} {numerator|has|have} somebody present who answers for {numerator|it|them}";
            case ACCOUNTABILITY_MATCHED ->
                "in {numerator} of {denominator} {denominator|case|cases} of a member who may decide on something held or answers for it, the member does both";
            case ACCOUNTABILITY_MUTUAL ->
                "{denominator|holding|holdings} by two or more {numerator|has|have} all of the holders answering for {numerator|it|them}";
            case ACCOUNTABILITY_ANSWERED_TOGETHER ->
                "failed {denominator|decision|decisions} on shared responsibilities, thirty days old or more, {numerator|was|were} reflected on by two holders or more";
            case ACCOUNTABILITY_ENABLING ->
                "{denominator|leader|leaders} with somebody below enabled one of them: by coaching, support, resources, or reflecting on a failure together";
            case ACCOUNTABILITY_ROOM_TO_FAIL ->
                "failed {denominator|initiative|initiatives}, ninety days old or more, cost none of the proposers a holding or role before its term";
            case ACCOUNTABILITY_MACHINES_ANSWERED ->
                "{denominator|responsibility|responsibilities} that machines hold or decided on {numerator|has|have} a person present who answers for {numerator|it|them}";
            case CAPACITY_SKILLS ->
                "held {denominator|responsibility|responsibilities} {numerator|has|have} holders with the skills that {numerator|it needs|they need}";
            case CAPACITY_RESOURCES ->
                "{denominator|need|needs} for resources {numerator|was|were} met by what was allocated";
            case CAPACITY_CONTRIBUTION ->
                "{denominator|member|members} contributed: decided, proposed, spoke or {numerator|was|were} asked";
            case CAPACITY_EDUCATION ->
                "{denominator|member|members} {numerator|was|were} given time or money for education";
            case CAPACITY_OPENNESS ->
                "{denominator|initiative|initiatives} of members without a role {numerator|was|were} not refused";
            case COACHING_REACH ->
                "{denominator|member|members} without a leadership role {numerator|was|were} coached";
            case COACHING_LEADERS_COACH -> "{denominator|leader|leaders} with a role coached somebody";
            case COACHING_REPRODUCTION ->
                "{denominator|member|members} who did not lead when coached began to lead within two years";
            case COACHING_RECOGNITION ->
                "emergent {denominator|leader|leaders} {numerator|was|were} recognised by somebody else after the onset";
            case REFLECTION_CADENCE ->
                "in {numerator} of {denominator} {denominator|quarter|quarters}, counted team by team, half of the team or more reflected together";
            case REFLECTION_FAILURES ->
                "failed {denominator|decision or initiative|decisions and initiatives}, thirty days old or more, {numerator|was|were} reflected on with one of {numerator|its|their} people present";
            case REFLECTION_LEARNING ->
                "{denominator|reflection|reflections} with a lesson, ninety days old or more, {numerator|was|were} applied in a later decision or initiative";
            case REFLECTION_VOICE ->
                "those who took part in reflections spoke {numerator} of {denominator} {denominator|time|times}";
            case REFLECTION_FEEDBACK -> "{denominator|member|members} gave feedback";
            case REFLECTION_UPWARD ->
                "{denominator|member|members} with reports {numerator|was|were} given feedback by three of them or more, or by all";
            case SHARED_IN_FACT ->
                "{denominator|responsibility|responsibilities} settled by the record {numerator|is|are} shared in fact";
            case SHARED_FORM ->
                "{denominator|team|teams} of which the form of leadership can be told {numerator|has|have} it not focused on one person";
            case SHARED_FIT ->
                "{denominator|responsibility|responsibilities} {numerator|is|are} held as the policy advises";
            case SHARED_EXPERTISE ->
                "shared {denominator|responsibility|responsibilities} {numerator|has|have} only holders who bring half the level of a needed skill, or more";
            case SHARED_TRUST -> "{denominator|pair|pairs} of people who hold something together trust each other";
            case SHARED_INDEPENDENCE ->
                "held {denominator|responsibility|responsibilities} would stay held, with the needs covered, if any one member left";
            case SHARED_VISION -> "{denominator|initiative|initiatives} {numerator|serves|serve} a goal";
            case PERCEIVED_AUTONOMY,
                    PERCEIVED_ACCOUNTABILITY,
                    PERCEIVED_CAPACITY,
                    PERCEIVED_COACHING,
                    PERCEIVED_REFLECTION,
                    PERCEIVED_SHARED_RESPONSIBILITY -> PerceivedFinding.WORDS;
            case STRAIN_LOAD ->
                "whoever carries most carries {numerator} of a load of {denominator} in all (each holding weighted by significance and split over its holders)";
            case STRAIN_EXPOSED ->
                "in {numerator} of {denominator} {denominator|case|cases} of a member who answers for something held, the member has no say in it";
            case STRAIN_UNRESOURCED ->
                "{denominator|holding|holdings} that somebody gained came without any allocation";
            case STRAIN_REFUSED ->
                "{denominator|claim|claims} to lead that {denominator|was|were} answered {numerator|was|were} refused";
        };
    }
}
