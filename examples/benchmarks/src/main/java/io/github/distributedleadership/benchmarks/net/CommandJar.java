package io.github.distributedleadership.benchmarks.net;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** The {@code leadership} command of one jar, run in this process with classes of its own. Safe for several threads. */
final class CommandJar {
    private static final String MAIN = "io.github.distributedleadership.cli.Main";

    private final String digest;
    private final Method run;

    private CommandJar(String digest, Method run) {
        this.digest = digest;
        this.run = run;
    }

    /** {@return the command of that jar, which must be the self-contained one} */
    static CommandJar of(Path jar) throws IOException {
        try {
            byte[] bytes = Files.readAllBytes(jar);
            String digest = HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes), 0, 6);
            // never closed: its classes are needed until the end
            ClassLoader classes =
                    new URLClassLoader(new URL[] {jar.toUri().toURL()}, ClassLoader.getPlatformClassLoader());
            return new CommandJar(
                    digest,
                    classes.loadClass(MAIN).getMethod("run", PrintStream.class, PrintStream.class, String[].class));
        } catch (ReflectiveOperationException | NoSuchAlgorithmException e) {
            throw new IOException(jar + " is not the self-contained leadership.jar", e);
        }
    }

    /** {@return the beginning of the digest of its bytes} */
    String digest() {
        return digest;
    }

    Answer ask(List<String> line) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        try (PrintStream o = new PrintStream(out, false, StandardCharsets.UTF_8);
                PrintStream e = new PrintStream(err, false, StandardCharsets.UTF_8)) {
            int exit = (Integer) run.invoke(null, o, e, line.toArray(String[]::new));
            o.flush();
            e.flush();
            return new Answer(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
        } catch (InvocationTargetException e) {
            return new Answer(-1, out.toString(StandardCharsets.UTF_8), "thrown: " + e.getCause());
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
