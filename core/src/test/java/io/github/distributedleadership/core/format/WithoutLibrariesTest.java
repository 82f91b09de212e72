package io.github.distributedleadership.core.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import org.junit.jupiter.api.Test;

/** The readers need libraries that not everybody has; who has none is told so in one sentence. */
class WithoutLibrariesTest {
    private static final String HOUSE = "io.github.distributedleadership.core.";

    /** Sees all that this test sees, except the libraries that read. */
    private static final class Without extends ClassLoader {
        Without() {
            super(WithoutLibrariesTest.class.getClassLoader());
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (name.startsWith("com.fasterxml.jackson.") || name.startsWith("org.yaml.snakeyaml.")) {
                throw new ClassNotFoundException(name);
            }
            if (!name.startsWith(HOUSE)) {
                return super.loadClass(name, resolve);
            }
            Class<?> loaded = findLoadedClass(name);
            return loaded != null ? loaded : define(name);
        }

        private Class<?> define(String name) throws ClassNotFoundException {
            try (InputStream in = getParent().getResourceAsStream(name.replace('.', '/') + ".class")) {
                if (in == null) {
                    throw new ClassNotFoundException(name);
                }
                byte[] bytes = in.readAllBytes();
                return defineClass(name, bytes, 0, bytes.length);
            } catch (IOException e) {
                throw new ClassNotFoundException(name, e);
            }
        }
    }

    @Test
    void reading_names_the_missing_library_and_writing_needs_none() throws Exception {
        Class<?> formats = new Without().loadClass(HOUSE + "format.OrganizationFormat");
        Class<?> organizations = formats.getClassLoader().loadClass(HOUSE + "organization.Organization");
        Object builder = organizations.getMethod("builder").invoke(null);
        Object empty = builder.getClass().getMethod("build").invoke(builder);
        for (Object form : formats.getEnumConstants()) {
            assertThatThrownBy(() -> formats.getMethod("parse", String.class).invoke(form, "format: 1"))
                    .isInstanceOf(InvocationTargetException.class)
                    .cause()
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("to read " + form + " the library"
                            + " com.fasterxml.jackson.dataformat:jackson-dataformat-yaml must be on the class path, or its"
                            + " module com.fasterxml.jackson.dataformat.yaml among the modules that are resolved"
                            + " (--add-modules)");
            assertThat(formats.getMethod("text", organizations).invoke(form, empty))
                    .asString()
                    .contains("format");
        }
    }
}
