package io.github.distributedleadership.rules.assessment;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import io.github.distributedleadership.core.organization.AsOf;
import io.github.distributedleadership.core.organization.Organization;
import io.github.distributedleadership.core.organization.index.OrganizationIndex;
import io.github.distributedleadership.core.organization.snapshot.Snapshot;
import io.github.distributedleadership.rules.assessment.summary.Summary;
import io.github.distributedleadership.rules.condition.Conditions;
import io.github.distributedleadership.rules.emergence.LeadershipNetwork;
import io.github.distributedleadership.rules.explain.Finding;
import io.github.distributedleadership.rules.form.Forms;
import io.github.distributedleadership.rules.form.ScopeForm;
import io.github.distributedleadership.rules.holding.HoldingFinding;
import io.github.distributedleadership.rules.holding.Sharing;
import io.github.distributedleadership.rules.measure.Measurement;
import io.github.distributedleadership.rules.measure.distribution.TruckFactor;
import io.github.distributedleadership.rules.measure.network.NetworkMeasure;
import io.github.distributedleadership.rules.measure.network.NetworkMeasures;
import io.github.distributedleadership.rules.policy.Recommendations;
import io.github.distributedleadership.rules.policy.SharingCases;
import io.github.distributedleadership.rules.policy.SharingVerdicts;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The whole answer about an organisation, in one call.
 *
 * <pre>{@code
 * Assessment assessment = Assessment.of(school);
 * assessment.sharing().at(ResponsibilityId.of("reading-scheme")).kind();      // SHARED
 * assessment.conditions().at(Condition.AUTONOMY).score();
 * System.out.println(AssessmentText.standard().render(assessment));
 * }</pre>
 *
 * <p>It judges arrangements, not people: no part of it ranks or totals persons. Immutable and thread-safe.
 */
public final class Assessment {
    private final Snapshot standing;
    private final AssessmentOptions options;
    private final Sharing sharing;
    private final SharingVerdicts verdicts;
    private final Forms forms;
    private final ImmutableList<ScopeForm> teamForms;
    private final Supplier<Conditions> conditions;
    private final Supplier<Recommendations> recommendations;
    private final Supplier<Summary> summary;
    private final LeadershipNetwork network;

    private Assessment(Organization organization, AssessmentOptions options) {
        this.options = options;
        AsOf asOf = new AsOf(options.day().or(() -> AsOf.of(organization).day()), options.window());
        standing = Snapshot.of(OrganizationIndex.of(organization), asOf);
        sharing = Sharing.of(standing, options.sharing());
        forms = Forms.of(standing, options.sharing());
        teamForms = forms.ofTeams();
        verdicts = SharingVerdicts.of(SharingCases.of(sharing, options.policies()), options.policy());
        // they take all verdicts; who writes those with their reasons first has them judged once
        conditions =
                Suppliers.memoize(() -> Conditions.of(verdicts, forms, options.conditions(), options.indicators()));
        recommendations = Suppliers.memoize(() -> Recommendations.of(verdicts));
        summary = Suppliers.memoize(this::summarised);
        network = LeadershipNetwork.of(standing);
    }

    /** {@return the answer as of the day of which the organisation speaks, by the standard thresholds} */
    public static Assessment of(Organization organization) {
        return of(organization, AssessmentOptions.STANDARD);
    }

    /** {@return the answer, as chosen} */
    public static Assessment of(Organization organization, AssessmentOptions options) {
        return new Assessment(organization, options);
    }

    /** {@return about what} */
    public Organization organization() {
        return standing.organization();
    }

    /** {@return what was chosen} */
    public AssessmentOptions options() {
        return options;
    }

    /** {@return how the organisation stands on the day} */
    public Snapshot standing() {
        return standing;
    }

    /** {@return how every responsibility is held} */
    public Sharing sharing() {
        return sharing;
    }

    /** {@return how each responsibility that exists on the day is held, with reasons, in the order of ids} */
    public ImmutableList<HoldingFinding> responsibilities() {
        return sharing.all();
    }

    /** {@return whether each responsibility should rest on one or on several, by the policy of the options} */
    public SharingVerdicts verdicts() {
        return verdicts;
    }

    /** {@return what should be held otherwise by these verdicts, checked together} */
    public Recommendations recommendations() {
        return recommendations.get();
    }

    /** {@return the form of leadership in the whole organisation} */
    public ScopeForm form() {
        return forms.ofOrganization();
    }

    /** {@return the form of leadership in each team, in the order of ids} */
    public ImmutableList<ScopeForm> teams() {
        return teamForms;
    }

    /** {@return the six conditions, strain and gaps} */
    public Conditions conditions() {
        return conditions.get();
    }

    /** {@return whom people look to, by their feedback, and how evenly} */
    public LeadershipNetwork network() {
        return network;
    }

    /**
     * {@return on how few people it rests: the truck factor of the responsibilities that rest on known people, those who carry
     * them and their deputies, as members by their numbers in the index} It is searched anew each time.
     */
    public TruckFactor truckFactor() {
        return Dependence.truckFactor(sharing);
    }

    /**
     * {@return on how few people it rests, as a finding; empty where so few responsibilities are held that there is little
     * to learn from it} It is searched anew each time.
     */
    public Optional<Finding> dependence() {
        return Dependence.finding(truckFactor());
    }

    /**
     * {@return the measures of that network, in a fixed order, each undefined where the network is not shown; then the truck
     * factor}
     */
    public ImmutableList<Measurement> measures() {
        boolean shown = network.isShown(options.conditions().minGroup());
        ImmutableList.Builder<Measurement> measures = ImmutableList.builder();
        for (NetworkMeasure measure : Iterables.concat(NetworkMeasures.atAGlance(), options.measures())) {
            measures.add(
                    shown
                            ? measure.of(network.network())
                            : Measurement.undefined(
                                    measure.id(), network.givers() == 0 ? "no leadership feedback" : "withheld"));
        }
        return measures.add(truckFactor().measurement()).build();
    }

    /** {@return the recorded roles of people in force on the day, in the order of scope and member} */
    public ImmutableList<LeaderAnswer> leaders() {
        return standing.roles().on(standing.day()).stream()
                .filter(l -> !standing.index().isMachine(standing.index().number(l.member())))
                .map(l -> new LeaderAnswer(l.member(), l.role(), l.scope(), l.basis()))
                .collect(ImmutableList.toImmutableList());
    }

    /** {@return the headline and what stands out, in the order in which somebody should look} */
    public Summary summary() {
        return summary.get();
    }

    private Summary summarised() {
        return Summary.of(
                sharing,
                recommendations(),
                form(),
                teams(),
                conditions(),
                new UnansweredMachines(sharing).responsibilities());
    }

    /** {@return the answer in a few sentences, each with its facts} */
    public ImmutableList<Finding> headline() {
        return new Headline(this).findings();
    }

    /** {@return what is undetermined and what to record so that it can be told, what decides most first} */
    public ImmutableList<Finding> recordNext() {
        return new RecordNext(this).findings();
    }
}
