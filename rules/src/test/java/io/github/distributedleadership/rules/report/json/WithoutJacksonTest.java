package io.github.distributedleadership.rules.report.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.distributedleadership.core.organization.Organization;
import io.github.distributedleadership.rules.assessment.Assessment;
import io.github.distributedleadership.rules.explain.Detail;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;

/** Results as JSON need a library that not everybody has; who has none is told so in one sentence. */
class WithoutJacksonTest {
    private static final String HOUSE = "io.github.distributedleadership.";

    /** Writes an assessment, and tells what came of it. */
    public static final class Writing implements Callable<String> {
        public Writing() {}

        @Override
        public String call() throws Exception {
            StringBuilder out = new StringBuilder();
            try {
                AssessmentJson.write(Assessment.of(Organization.builder().build()), Detail.standard(), out);
                return "written";
            } catch (IllegalStateException e) {
                return String.valueOf(e.getMessage());
            }
        }
    }

    private static final class Without extends ClassLoader {
        Without() {
            super(WithoutJacksonTest.class.getClassLoader());
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
    void the_library_that_writes_json_is_named_where_it_is_missing() throws Exception {
        Object writing = new Without()
                .loadClass(Writing.class.getName())
                .getDeclaredConstructor()
                .newInstance();
        assertThat(((Callable<?>) writing).call())
                .isEqualTo(
                        "to write JSON the library com.fasterxml.jackson.core:jackson-core must be on the class path, or"
                                + " its module com.fasterxml.jackson.core among the modules that are resolved (--add-modules)");
        assertThat(new Writing().call()).isEqualTo("written");
    }
}
