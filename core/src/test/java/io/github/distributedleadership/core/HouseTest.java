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
            .put("column", "value")
            .put("people", "value")
            .put("team", "value people")
            .put("responsibility", "value people team")
            .put("leadership", "value people team responsibility")
            .put("practice", "value people team responsibility leadership")
            .put("description", "value people team responsibility leadership practice")
            .put("description.row", "value people team responsibility leadership practice description")
            .put("problem", "value description")
            .put(
                    "organization.check",
                    "value people team responsibility leadership practice column description description.row problem")
            .put(
                    "organization.change",
                    "value people team responsibility leadership practice description description.row")
            .put(
                    "organization.application",
                    "value people team responsibility leadership practice description description.row problem organization.check organization.change")
            .put(
                    "organization.privacy",
                    "value people team responsibility leadership practice description description.row")
            .put(
                    "organization",
                    "value people team responsibility leadership practice column description description.row problem organization.check organization.change organization.application organization.privacy")
            .put(
                    "organization.pseudonym",
                    "value people team responsibility leadership practice description description.row organization organization.privacy")
            .put(
                    "organization.index",
                    "value people team responsibility leadership practice column description organization")
            .put(
                    "organization.snapshot",
                    "value people team responsibility leadership practice column organization organization.index")
            .put("format.token", "value people team responsibility leadership practice problem")
            .put("format.csv", "value format.token")
            .put("format.file", "value problem format.token format.csv")
            .put("format.network", "value network problem format.token format.csv format.file")
            .put(
                    "format.row",
                    "value people team responsibility leadership practice description description.row problem organization format.token")
            .put(
                    "format.table",
                    "value people team responsibility leadership practice description description.row problem organization format.token format.csv format.file format.row")
            .put(
                    "format.change",
                    "value people team responsibility leadership practice description description.row organization.change format.token format.row")
            .put(
                    "format",
                    "value people team responsibility leadership practice network description problem organization organization.change organization.pseudonym format.token format.csv format.file format.network format.row format.table format.change")
            .put("format.tree", "value problem format format.token format.file")
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
