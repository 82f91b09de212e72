package io.github.distributedleadership.rules;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.google.common.collect.ImmutableMap;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;

/** How the house is built: which room may know which. */
@AnalyzeClasses(packages = HouseTest.HOUSE, importOptions = ImportOption.DoNotIncludeTests.class)
class HouseTest {
    static final String HOUSE = "io.github.distributedleadership.rules";

    /** Each room and the rooms that it may know. */
    private static final ImmutableMap<String, String> ROOMS = ImmutableMap.<String, String>builder()
            .put("explain", "")
            .put("rule", "")
            .put("measure", "")
            .put("measure.probability", "")
            .put("measure.agreement", "measure")
            .put("measure.distribution", "measure")
            .put("measure.time", "measure measure.distribution")
            .put("measure.network.path", "")
            .put("measure.network.position", "measure.network.path")
            .put(
                    "measure.network",
                    "measure measure.distribution measure.time measure.network.path " + "measure.network.position")
            .put("measure.chance", "measure measure.network")
            .put("panel", "")
            .put("competence", "measure measure.probability")
            .put("emergence", "explain")
            .put("holding.count", "rule")
            .put("holding", "explain rule measure measure.probability holding.count")
            .put("form", "explain measure holding.count holding")
            .put("policy", "explain rule measure competence holding.count holding")
            .put("policy.bench", "explain measure panel competence holding.count holding policy")
            .put("policy.ready", "explain measure panel competence holding policy policy.bench")
            .put("policy.written", "explain rule holding policy policy.bench")
            .put("indicator", "rule explain measure")
            .put("condition.count", "explain rule measure.agreement holding.count holding indicator")
            .put(
                    "condition.indicator",
                    "explain rule measure measure.agreement holding.count holding form policy indicator "
                            + "condition.count")
            .put(
                    "condition",
                    "explain measure holding form policy policy.ready indicator condition.count "
                            + "condition.indicator")
            .put("whatif.words", "explain")
            .put("whatif", "explain measure competence holding.count holding policy policy.ready")
            .put("assessment.summary", "explain measure holding form policy indicator condition")
            .put(
                    "assessment",
                    "explain measure measure.distribution measure.network measure.chance emergence "
                            + "holding form policy policy.ready indicator condition whatif whatif.words "
                            + "assessment.summary")
            .put("report.page", "explain")
            .put(
                    "report",
                    "explain report.page measure measure.distribution measure.network panel emergence holding form "
                            + "policy indicator condition whatif whatif.words assessment.summary assessment")
            .put(
                    "report.json",
                    "explain measure measure.agreement measure.network panel holding form policy "
                            + "indicator condition whatif assessment.summary assessment report")
            .put("report.table", "measure measure.agreement measure.network")
            .put("format", "holding policy policy.ready policy.written")
            .put("testkit", "")
            .buildOrThrow();

    @ArchTest
    static void a_room_knows_only_the_rooms_below_it(JavaClasses house) {
        ROOMS.forEach((room, known) -> classes()
                .that()
                .resideInAPackage(in(room))
                .should()
                .onlyDependOnClassesThat(resideOutsideOfPackage(HOUSE + "..")
                        .or(resideInAnyPackage(in((room + " " + known).trim().split(" ")))))
                .because("a reader can take the rooms in this order; a new arrow needs a reason in docs/decisions")
                .check(house));
    }

    @ArchTest
    static final ArchRule every_class_lives_in_a_room = classes()
            .that()
            .doNotHaveSimpleName("package-info")
            .should()
            .resideInAnyPackage(in(ROOMS.keySet().toArray(String[]::new)))
            .because("a class in no room would escape the directions");

    private static String[] in(String... rooms) {
        return Stream.of(rooms).map(HouseTest::in).toArray(String[]::new);
    }

    private static String in(String room) {
        return HOUSE + "." + room;
    }
}
