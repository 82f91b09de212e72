package io.github.distributedleadership.core.format;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.distributedleadership.core.problem.InvalidOrganization;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A large file is read in little memory, in a process of its own, which has 256 MiB. */
class LargeFileTest {
    private static final int MEMBERS = 100_000;

    @TempDir
    private Path folder;

    /** Reads the file and prints how many members it has, or what is wrong first. */
    public static void main(String[] args) throws IOException {
        Path file = Path.of(args[0]);
        try {
            System.out.println(OrganizationFormat.of(file).read(file).members().size());
        } catch (InvalidOrganization e) {
            System.out.println(e.count() + " " + e.problems().get(0));
        }
    }

    @Test
    void a_hundred_thousand_members_are_read() throws Exception {
        assertThat(read(
                        "large.yaml",
                        "format: 1\nmembers:\n",
                        "  - {id: m%d, name: Member %d, skills: {phonics: 0.5," + " data: 0.%d}, reportsTo: none}\n",
                        ""))
                .isEqualTo("100000");
        assertThat(read(
                        "large.json",
                        "{\"format\": 1, \"members\": [{\"id\": \"first\"}",
                        ", {\"id\": \"m%d\", \"name\": \"Member %d\","
                                + " \"skills\": {\"phonics\": 0.5, \"data\": 0.%d}, \"reportsTo\": \"first\"}",
                        "]}"))
                .isEqualTo("100001");
    }

    @Test
    void a_hundred_thousand_mistakes_are_counted() throws Exception {
        assertThat(read("large.yaml", "format: 1\nmembers:\n", "  - {id: m%d, reportsTo: n%d, x-%d: 1}\n", ""))
                .isEqualTo("100000 line 3: members[0].reportsTo: no member \"n0\"; did you mean \"m0\"?");
    }

    private String read(String name, String begin, String row, String end) throws Exception {
        Path file = folder.resolve(name);
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write(begin);
            for (int i = 0; i < MEMBERS; i++) {
                out.write(row.replace("%d", Integer.toString(i)));
            }
            out.write(end);
        }
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-XX:+UseSerialGC",
                        "-Dstdout.encoding=UTF-8",
                        "-Dfile.encoding=UTF-8",
                        "-cp",
                        System.getProperty("java.class.path"),
                        LargeFileTest.class.getName(),
                        file.toString())
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
        return output.strip();
    }
}
