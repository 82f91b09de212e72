package io.github.distributedleadership.rules;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noCodeUnits;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

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
import io.github.distributedleadership.core.people.MemberId;
import io.github.distributedleadership.rules.explain.Finding;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What holds in every room of the library, in {@code core} as in {@code rules}. */
@AnalyzeClasses(
        packages = {LawsTest.CORE, LawsTest.RULES},
        importOptions = ImportOption.DoNotIncludeTests.class)
class LawsTest {
    static final String CORE = "io.github.distributedleadership.core";
    static final String RULES = "io.github.distributedleadership.rules";

    private static final String[] FILE_LIBRARIES = {"com.fasterxml..", "org.yaml.."};

    /** Rooms for their neighbours alone: no other module sees them, whatever is public in them. */
    private static final String[] CLOSED = {
        CORE + ".description.row",
        CORE + ".format.change",
        CORE + ".format.file",
        CORE + ".format.network",
        CORE + ".format.row",
        CORE + ".format.table",
        CORE + ".format.token",
        CORE + ".organization.application",
        CORE + ".organization.check",
        CORE + ".organization.privacy",
        RULES + ".condition.count",
        RULES + ".condition.indicator",
        RULES + ".holding.count",
        RULES + ".measure.network.path",
        RULES + ".measure.network.position",
        RULES + ".measure.probability",
        RULES + ".policy.bench",
        RULES + ".report.page",
        RULES + ".whatif.words"
    };

    @ArchTest
    static final ArchRule only_the_format_rooms_know_a_file_library = noClasses()
            .that()
            .resideOutsideOfPackages(CORE + ".format..", RULES + ".format..", RULES + ".report.json")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(FILE_LIBRARIES)
            .because("who builds organisations and policies in code needs no file library");

    @ArchTest
    static final ArchRule files_are_streamed = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("com.fasterxml.jackson.databind..", "com.fasterxml.jackson.annotation..")
            .because("binding would let a library's names and messages into our formats");

    @ArchTest
    static final ArchRule no_signature_shows_a_file_library = noCodeUnits()
            .that(describe("can be called from outside", LawsTest::isVisible))
            .should(ArchCondition.from(describe("show a file library", LawsTest::showsFileLibrary)))
            .because("the file libraries are optional");

    @ArchTest
    static final ArchRule a_public_type_lives_in_an_exported_room_or_in_one_that_is_closed_on_purpose = classes()
            .that()
            .arePublic()
            .and()
            .areTopLevelClasses()
            .should()
            .resideInAnyPackage(exportedPackages())
            .orShould()
            .resideInAnyPackage(CLOSED)
            .because("a type that nobody can reach should not look as if it could be");

    @ArchTest
    static void a_closed_room_is_not_exported(JavaClasses house) {
        assertThat(exportedPackages()).doesNotContain(CLOSED);
    }

    @ArchTest
    static void a_room_has_thirty_files_at_the_most(JavaClasses house) {
        Map<String, Long> files = house.stream()
                .filter(type -> type.isTopLevelClass() && !type.getSimpleName().startsWith("Immutable"))
                .filter(type -> !type.getSimpleName().equals("package-info"))
                .collect(Collectors.groupingBy(JavaClass::getPackageName, TreeMap::new, Collectors.counting()));
        assertThat(files).allSatisfy((room, size) -> assertThat(size).as(room).isLessThanOrEqualTo(30));
    }

    @ArchTest
    static final ArchRule no_room_of_core_knows_itself_by_way_of_another =
            slices().matching(CORE + ".(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule no_room_of_the_rules_knows_itself_by_way_of_another =
            slices().matching(RULES + ".(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule a_public_type_is_a_word_of_the_field = classes()
            .that()
            .arePublic()
            .and()
            .areTopLevelClasses()
            .should()
            .haveNameNotMatching(
                    ".*\\.((Immutable|Default|Abstract|Base)[A-Z].*|.*(Impl|Util|Utils|Manager|Info|Helper))")
            .because("implementations stay inside their room");

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
            .because("the same input and seed give the same bits");

    @ArchTest
    static final ArchRule nothing_is_printed = GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;

    private static String[] exportedPackages() {
        return Stream.of(MemberId.class, Finding.class)
                .map(LawsTest::module)
                .map(ModuleDescriptor::exports)
                .flatMap(Collection::stream)
                .map(ModuleDescriptor.Exports::source)
                .toArray(String[]::new);
    }

    /** The tests run on the class path, so the module is read from where its class was loaded. */
    static ModuleDescriptor module(Class<?> inhabitant) {
        try {
            Path place = Path.of(inhabitant
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            return ModuleFinder.of(place).findAll().iterator().next().descriptor();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean isVisible(JavaCodeUnit unit) {
        return unit.getOwner().getModifiers().contains(JavaModifier.PUBLIC)
                && (unit.getModifiers().contains(JavaModifier.PUBLIC)
                        || unit.getModifiers().contains(JavaModifier.PROTECTED));
    }

    private static boolean showsFileLibrary(JavaCodeUnit unit) {
        Stream<JavaClass> declared = Stream.concat(Stream.of(unit.getReturnType()), unit.getParameterTypes().stream())
                .map(JavaType::getAllInvolvedRawTypes)
                .flatMap(Collection::stream);
        return Stream.concat(declared, unit.getExceptionTypes().stream()).anyMatch(resideInAnyPackage(FILE_LIBRARIES));
    }
}
