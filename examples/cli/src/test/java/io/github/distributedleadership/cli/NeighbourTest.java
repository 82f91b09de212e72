package io.github.distributedleadership.cli;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import io.github.distributedleadership.core.people.MemberId;
import io.github.distributedleadership.rules.explain.Finding;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.stream.Stream;

/** An example uses the library like anyone else, although the class path would let it in everywhere. */
@AnalyzeClasses(packages = "io.github.distributedleadership.cli", importOptions = ImportOption.DoNotIncludeTests.class)
class NeighbourTest {
    private static final String LIBRARY = "io.github.distributedleadership.";

    @ArchTest
    static final ArchRule an_example_knows_only_what_is_exported_to_all = noClasses()
            .should()
            .dependOnClassesThat(resideInAnyPackage(LIBRARY + "core..", LIBRARY + "rules..")
                    .and(DescribedPredicate.not(resideInAnyPackage(exportedToAll()))))
            .because("an application on the module path could not do the same");

    private static String[] exportedToAll() {
        return Stream.of(MemberId.class, Finding.class)
                .flatMap(inhabitant -> module(inhabitant).exports().stream())
                .filter(exports -> !exports.isQualified())
                .map(ModuleDescriptor.Exports::source)
                .toArray(String[]::new);
    }

    /** The tests run on the class path, so the module is read from where its class was loaded. */
    private static ModuleDescriptor module(Class<?> inhabitant) {
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
}
