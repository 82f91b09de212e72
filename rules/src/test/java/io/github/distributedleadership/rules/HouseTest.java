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
            .put("measure", "")
            .put("panel", "")
            .put("explain", "measure")
            .put("competence", "measure panel explain")
            .put("rule", "measure panel explain competence")
            .put("sharing", "measure panel explain competence rule")
            .put("emergence", "measure panel explain competence rule sharing")
            .put("condition", "measure panel explain competence rule sharing emergence")
            .put("library", "measure panel explain competence rule sharing emergence condition")
            .put("assessment", "measure panel explain competence rule sharing emergence condition library")
            .put("dynamics", "measure panel explain competence rule sharing emergence condition")
            .put("study", "measure panel explain competence rule sharing emergence condition dynamics")
            .put(
                    "format",
                    "measure panel explain competence rule sharing emergence condition library assessment dynamics study")
            .put(
                    "testkit",
                    "measure panel explain competence rule sharing emergence condition library assessment dynamics study format")
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
                .allowEmptyShould(true)
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
        return HOUSE + "." + room + "..";
    }
}
