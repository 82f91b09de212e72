package io.github.distributedleadership.core;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.github.distributedleadership.core.organization.Organization;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Nobody can make a value that has not passed its checks. */
class SealedTest {
    private static final List<Class<?>> HOUSE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages(HouseTest.HOUSE).stream()
                    .filter(c -> !c.getPackageName().contains(".core.format"))
                    .map(JavaClass::reflect)
                    .collect(Collectors.toList());

    @Test
    void an_interface_with_a_generated_class_permits_no_other() {
        assertThat(generated()).isNotEmpty().allSatisfy(type -> {
            assertThat(type.isSealed()).isTrue();
            assertThat(type.getPermittedSubclasses())
                    .extracting(Class::getSimpleName)
                    .containsExactly("Immutable" + type.getSimpleName());
            Class<?> implementation = type.getPermittedSubclasses()[0];
            assertThat(Modifier.isFinal(implementation.getModifiers())).isTrue();
            assertThat(Modifier.isPublic(implementation.getModifiers())).isFalse();
            assertThat(implementation.getDeclaredConstructors())
                    .allMatch(constructor -> Modifier.isPrivate(constructor.getModifiers()));
        });
    }

    @Test
    void the_value_contract_covers_every_generated_type() {
        assertThat(generated())
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(Kinds.GENERATED.stream().map(Kinds.Kind::type), Stream.of(Organization.class))
                                .collect(Collectors.toList()));
    }

    @Test
    void what_is_not_generated_is_a_record_an_enum_or_a_final_class() {
        assertThat(HOUSE)
                .filteredOn(type -> !type.isInterface() && !type.isSynthetic())
                .allSatisfy(type -> assertThat(Modifier.isFinal(type.getModifiers())
                                || type.getSimpleName().equals("Builder")
                                || type.getSimpleName().equals("package-info"))
                        .as(type.getName())
                        .isTrue());
    }

    @Test
    void a_sealed_type_permits_only_its_own_parts() {
        assertThat(HOUSE)
                .filteredOn(Class::isSealed)
                .allSatisfy(type -> assertThat(type.getPermittedSubclasses())
                        .as(type.getName())
                        .allMatch(part -> Modifier.isFinal(part.getModifiers())
                                && part.getPackage().equals(type.getPackage())));
    }

    @Test
    void a_record_below_the_organization_has_no_part_that_is_null() {
        Set<String> lenient = new TreeSet<>();
        for (Class<?> type : HOUSE) {
            boolean below = !type.getPackageName()
                    .matches(".*\\.core\\.(network|column|description|problem|organization)(\\..*)?");
            if (below && type.isRecord() && Modifier.isPublic(type.getModifiers())) {
                for (int part = 0; part < type.getRecordComponents().length; part++) {
                    if (!type.getRecordComponents()[part].getType().isPrimitive() && accepts(type, part)) {
                        lenient.add(type.getName() + "." + type.getRecordComponents()[part].getName());
                    }
                }
            }
        }
        assertThat(lenient).isEmpty();
    }

    /** Whether it can be made with null in that place; the others are samples that are as good as possible. */
    private static boolean accepts(Class<?> type, int nullAt) {
        RecordComponent[] parts = type.getRecordComponents();
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(
                    Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new));
            Object[] arguments = new Object[parts.length];
            for (int i = 0; i < parts.length; i++) {
                arguments[i] = i == nullAt ? null : Samples.of(parts[i].getType());
            }
            constructor.newInstance(arguments);
            return true;
        } catch (InvocationTargetException e) {
            assertThat(e.getCause()).as(type.getName()).isInstanceOf(NullPointerException.class);
            return false;
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }

    private static List<Class<?>> generated() {
        Set<String> names = HOUSE.stream().map(Class::getName).collect(Collectors.toSet());
        return HOUSE.stream()
                .filter(type -> names.contains(type.getPackageName() + ".Immutable" + type.getSimpleName()))
                .collect(Collectors.toList());
    }
}
