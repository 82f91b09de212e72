package io.github.distributedleadership.core;

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
    static final String HOUSE = "io.github.distributedleadership.core";

    /** Each room and the rooms that it may know. */
    private static final ImmutableMap<String, String> ROOMS = ImmutableMap.<String, String>builder()
            .put("value", "")
            .put("network", "value")
            .put("people", "value")
            .put("team", "value people")
            .put("responsibility", "value people team")
            .put("leadership", "value people team responsibility")
            .put("practice", "value people team responsibility leadership")
            .put("organization", "value people team responsibility leadership practice")
            .put("format", "value network people team responsibility leadership practice organization")
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
