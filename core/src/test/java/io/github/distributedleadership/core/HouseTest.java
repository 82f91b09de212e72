package io.github.distributedleadership.core;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noCodeUnits;

import com.google.common.collect.ImmutableMap;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.GeneralCodingRules;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Random;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;

/** How the house is built: which room may know which, and what may be seen from outside. */
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

    private static final String[] FILE_LIBRARIES = {"com.fasterxml..", "org.yaml.."};

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
            .because("a class in no room would escape the directions")
            // An empty import proves nothing, so it fails as soon as there is a room.
            .allowEmptyShould(exportedPackages().length == 0);

    @ArchTest
    static final ArchRule only_the_format_room_knows_a_file_library = noClasses()
            .that()
            .resideOutsideOfPackage(in("format"))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(FILE_LIBRARIES)
            .because("who builds an organisation in code needs no file library")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule files_are_streamed = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("com.fasterxml.jackson.databind..", "com.fasterxml.jackson.annotation..")
            .because("binding would let a library's names and messages into our formats")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule no_signature_shows_a_file_library = noCodeUnits()
            .that(describe("can be called from outside", HouseTest::isVisible))
            .should(ArchCondition.from(describe("show a file library", HouseTest::showsFileLibrary)))
            .because("the file libraries are optional")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule a_public_type_lives_in_an_exported_room = classes()
            .that()
            .arePublic()
            .and()
            .areTopLevelClasses()
            .should()
            .resideInAnyPackage(exportedPackages())
            .orShould()
            .resideInAPackage("..internal..")
            .because("a type that nobody can reach should not look as if it could be")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule a_public_type_is_a_word_of_the_field = classes()
            .that()
            .arePublic()
            .and()
            .areTopLevelClasses()
            .should()
            .haveNameNotMatching(
                    ".*\\.((Immutable|Default|Abstract|Base)[A-Z].*|.*(Impl|Util|Utils|Manager|Info|Helper))")
            .because("implementations stay inside their room")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule results_come_from_the_input_alone = noClasses()
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callMethod(Math.class, "random")
            .orShould()
            .callConstructor(Random.class)
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(ThreadLocalRandom.class)
            .because("the same input and seed give the same bits")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule nothing_is_printed =
            GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.allowEmptyShould(true);

    private static String[] in(String... rooms) {
        return Stream.of(rooms).map(HouseTest::in).toArray(String[]::new);
    }

    private static String in(String room) {
        return HOUSE + "." + room + "..";
    }

    private static String[] exportedPackages() {
        try (InputStream in = Files.newInputStream(Path.of("target/classes/module-info.class"))) {
            return ModuleDescriptor.read(in).exports().stream()
                    .map(ModuleDescriptor.Exports::source)
                    .toArray(String[]::new);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isVisible(JavaCodeUnit unit) {
        return unit.getOwner().getModifiers().contains(JavaModifier.PUBLIC)
                && (unit.getModifiers().contains(JavaModifier.PUBLIC)
                        || unit.getModifiers().contains(JavaModifier.PROTECTED));
    }

    private static boolean showsFileLibrary(JavaCodeUnit unit) {
        Stream<JavaClass> shown = Stream.concat(
                Stream.concat(Stream.of(unit.getReturnType()), unit.getParameterTypes().stream())
                        .map(JavaType::getAllInvolvedRawTypes)
                        .flatMap(java.util.Set::stream),
                unit.getExceptionTypes().stream());
        return shown.anyMatch(resideInAnyPackage(FILE_LIBRARIES));
    }
}
