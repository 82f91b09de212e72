package io.github.distributedleadership.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import io.github.distributedleadership.core.people.MemberId;
import io.github.distributedleadership.rules.explain.Finding;
import java.lang.module.ModuleDescriptor;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whoever may call something may also name what it takes and gives: no open door leads into a closed room. */
@AnalyzeClasses(
        packages = {LawsTest.CORE, LawsTest.RULES},
        importOptions = ImportOption.DoNotIncludeTests.class)
class DoorsTest {
    private static final String SNAPSHOT = LawsTest.CORE + ".organization.snapshot.Snapshot.";
    private static final String INDEX = LawsTest.CORE + ".organization.index.";

    /** What shows a type of a closed room all the same, and why it may. */
    private static final ImmutableMap<String, String> EXCEPTIONS = ImmutableMap.of(
            SNAPSHOT + "of shows " + INDEX + "OrganizationIndex",
            "another day of the same organisation, without numbering it again, until it is asked of the snapshot itself",
            SNAPSHOT + "index shows " + INDEX + "OrganizationIndex",
            "whoever measures finds members and responsibilities by numbers, until typed handles take their place",
            SNAPSHOT + "holders shows " + LawsTest.CORE + ".column.IntRows",
            "who holds what, by numbers, until typed handles take their place",
            SNAPSHOT + "lines shows " + INDEX + "ReportingLines",
            "who reports to whom, by numbers, until typed handles take their place",
            SNAPSHOT + "roles shows " + INDEX + "Roles",
            "who leads what, by numbers, until typed handles take their place");

    @ArchTest
    static void no_open_door_leads_into_a_closed_room(JavaClasses house) {
        Set<String> open = exportedToEverybody();
        Set<String> found = new TreeSet<>();
        for (JavaClass type : house) {
            if (open.contains(type.getPackageName()) && isVisible(type)) {
                shown(type, type.getTypeParameters().stream(), open, found);
                shown(type, Stream.concat(type.getSuperclass().stream(), type.getInterfaces().stream()), open, found);
                type.getMembers().stream().filter(DoorsTest::isVisible).forEach(member -> shown(member, open, found));
            }
        }
        assertThat(found).isEqualTo(EXCEPTIONS.keySet());
    }

    private static void shown(JavaMember member, Set<String> open, Set<String> found) {
        Stream<? extends JavaType> types = member instanceof JavaCodeUnit unit
                ? Stream.of(
                                Stream.of(unit.getReturnType()),
                                unit.getParameterTypes().stream(),
                                unit.getTypeParameters().stream(),
                                unit.getExceptionTypes().stream())
                        .flatMap(each -> each)
                : Stream.of(((JavaField) member).getType());
        add(member.getOwner().getName() + "." + member.getName(), types, open, found);
    }

    private static void shown(JavaClass type, Stream<? extends JavaType> types, Set<String> open, Set<String> found) {
        add(type.getName(), types, open, found);
    }

    private static void add(String door, Stream<? extends JavaType> types, Set<String> open, Set<String> found) {
        types.map(JavaType::getAllInvolvedRawTypes)
                .flatMap(Collection::stream)
                .map(JavaClass::getBaseComponentType)
                .filter(type -> isOurs(type) && !open.contains(type.getPackageName()))
                .forEach(type -> found.add(door + " shows " + type.getName()));
    }

    private static boolean isOurs(JavaClass type) {
        return type.getPackageName().startsWith(LawsTest.CORE)
                || type.getPackageName().startsWith(LawsTest.RULES);
    }

    private static boolean isVisible(JavaClass type) {
        boolean itself = type.getModifiers().contains(JavaModifier.PUBLIC)
                || type.getModifiers().contains(JavaModifier.PROTECTED);
        return itself && type.getEnclosingClass().map(DoorsTest::isVisible).orElse(true);
    }

    private static boolean isVisible(JavaMember member) {
        return !member.getModifiers().contains(JavaModifier.SYNTHETIC)
                && (member.getModifiers().contains(JavaModifier.PUBLIC)
                        || member.getModifiers().contains(JavaModifier.PROTECTED));
    }

    private static Set<String> exportedToEverybody() {
        return Stream.of(MemberId.class, Finding.class)
                .map(LawsTest::module)
                .flatMap(module -> module.exports().stream())
                .filter(exported -> !exported.isQualified())
                .map(ModuleDescriptor.Exports::source)
                .collect(Collectors.toSet());
    }
}
