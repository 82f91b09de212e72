package io.github.distributedleadership.core.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.google.common.collect.ImmutableList;
import com.google.common.util.concurrent.internal.InternalFutureFailureAccess;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.yaml.snakeyaml.Yaml;

/** The readers need libraries that not everybody has; who has none is told so in one sentence. */
class WithoutLibrariesTest {
    private static final String HOUSE_MODULE = "io.github.distributedleadership.core";
    private static final String HOUSE = HOUSE_MODULE + ".";

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

    @TempDir
    private Path folder;

    @Test
    void the_same_holds_on_the_module_path_where_the_library_is_present_and_not_resolved() throws Exception {
        assertThat(readOnModulePath())
                .contains("java.lang.IllegalStateException: to read YAML the library")
                .contains("among the modules that are resolved (--add-modules)");
        assertThat(readOnModulePath("--add-modules", "com.fasterxml.jackson.dataformat.yaml"))
                .isEqualTo("1");
    }

    /** What {@link LargeFileTest#main} prints of a file with one member, in a process of its own. */
    private String readOnModulePath(String... options) throws Exception {
        Path file = Files.writeString(folder.resolve("one.yaml"), "format: 1\nmembers: [{id: ana}]\n");
        String modules = Stream.of(
                        OrganizationFormat.class,
                        ImmutableList.class,
                        InternalFutureFailureAccess.class,
                        Logger.class,
                        JsonFactory.class,
                        YAMLFactory.class,
                        ObjectMapper.class,
                        JsonInclude.class,
                        Yaml.class)
                .map(WithoutLibrariesTest::place)
                .collect(Collectors.joining(File.pathSeparator));
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-p", modules, "--patch-module", HOUSE_MODULE + "=" + place(LargeFileTest.class)));
        command.addAll(List.of(options));
        command.addAll(List.of("-m", HOUSE_MODULE + "/" + LargeFileTest.class.getName(), file.toString()));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
        return output.strip();
    }

    private static String place(Class<?> type) {
        try {
            return Path.of(type.getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void tables_networks_ratings_and_keys_name_the_library_for_csv() throws Exception {
        Files.writeString(folder.resolve("organization.csv"), "format\n1\n");
        Path edges = Files.writeString(folder.resolve("edges.csv"), "source,target\na,b\n");
        Path key = Files.writeString(folder.resolve("key.csv"), "id,pseudonym\na,b\n");
        ClassLoader without = new Without();
        Class<?> tables = without.loadClass(HOUSE + "format.OrganizationTables");
        requireSentence(() -> tables.getMethod("read", Path.class).invoke(null, folder));
        Class<?> keys = without.loadClass(HOUSE + "format.PseudonymKey");
        requireSentence(() -> keys.getMethod("read", Path.class).invoke(null, key));
        Class<?> networks = without.loadClass(HOUSE + "format.NetworkFormat");
        Object edgeList = networks.getEnumConstants()[0];
        Class<?> options = without.loadClass(HOUSE + "network.NetworkOptions");
        Object standard = options.getField("STANDARD").get(null);
        requireSentence(() -> networks.getMethod("read", Path.class, options).invoke(edgeList, edges, standard));
        Class<?> ratings = without.loadClass(HOUSE + "format.RatingsFormat");
        Object format =
                ratings.getConstructor(String.class, List.class, int.class).newInstance("source", List.of("target"), 5);
        requireSentence(() -> ratings.getMethod("read", Path.class).invoke(format, edges));
    }

    private static void requireSentence(ThrowableAssert.ThrowingCallable reading) {
        assertThatThrownBy(reading)
                .isInstanceOf(InvocationTargetException.class)
                .cause()
                .isInstanceOf(IllegalStateException.class)
                .hasMessage(
                        "to read CSV the library com.fasterxml.jackson.dataformat:jackson-dataformat-csv must be on the"
                                + " class path, or its module com.fasterxml.jackson.dataformat.csv among the modules that are"
                                + " resolved (--add-modules)");
    }
}
