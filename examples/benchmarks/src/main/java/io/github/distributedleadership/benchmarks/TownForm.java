package io.github.distributedleadership.benchmarks;

import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Writes the rows of a town, of which no word needs quotes. */
abstract class TownForm implements Closeable {
    /** Known to be none. */
    static final Object NONE = new Object();

    /** A value that says of what kind it is. */
    record Kind(String kind, String id) {
        static Kind of(String kind, String id) {
            return new Kind(kind, id);
        }
    }

    /** Begins a collection. */
    abstract void table(String name) throws IOException;

    /** Writes a row: the names of its fields, each followed by its value. All rows of a table have the same fields. */
    abstract void row(Object... fields) throws IOException;

    /** One file of YAML. */
    static final class Yaml extends TownForm {
        private final Writer out;
        private String indent = "  - ";

        Yaml(Path file) throws IOException {
            out = Files.newBufferedWriter(file);
            out.write("format: 1\nname: Town\nasOf: 2025-11-30\ndata: {purpose: research}\n");
        }

        @Override
        void table(String name) throws IOException {
            boolean practice = name.equals("decisions");
            indent = practice ? "    - " : "  - ";
            out.write((practice ? "practice:\n  " : "") + name + ":\n");
        }

        @Override
        void row(Object... fields) throws IOException {
            out.write(indent);
            for (int i = 0; i < fields.length; i += 2) {
                out.write((i == 0 ? "{" : ", ") + fields[i] + ": " + value(fields[i + 1]));
            }
            out.write("}\n");
        }

        private static String value(Object value) {
            if (value instanceof List<?> list) {
                return list.toString();
            }
            if (value instanceof Map<?, ?> map) {
                return new TreeMap<>(map).toString().replace("=", ": ");
            }
            if (value instanceof Kind kind) {
                return "{" + kind.kind() + ": " + kind.id() + "}";
            }
            return value == NONE ? "none" : value.toString();
        }

        @Override
        public void close() throws IOException {
            out.close();
        }
    }

    /** A folder of CSV tables. */
    static final class Tables extends TownForm {
        private final Path folder;
        private Writer out;
        private boolean first;

        Tables(Path folder) throws IOException {
            this.folder = Files.createDirectory(folder);
            out = Files.newBufferedWriter(folder.resolve("organization.csv"));
            out.write("format,name,asOf,purpose\n1,Town,2025-11-30,research\n");
        }

        @Override
        void table(String name) throws IOException {
            out.close();
            out = Files.newBufferedWriter(folder.resolve(name + ".csv"));
            first = true;
        }

        @Override
        void row(Object... fields) throws IOException {
            if (first) {
                for (int i = 0; i < fields.length; i += 2) {
                    out.write((i == 0 ? "" : ",") + fields[i]);
                }
                out.write("\n");
                first = false;
            }
            for (int i = 1; i < fields.length; i += 2) {
                out.write((i == 1 ? "" : ",") + value(fields[i]));
            }
            out.write("\n");
        }

        private static String value(Object value) {
            if (value instanceof List<?> list) {
                return list.stream().map(Object::toString).collect(Collectors.joining(";"));
            }
            if (value instanceof Map<?, ?> map) {
                return new TreeMap<>(map)
                        .entrySet().stream().map(Object::toString).collect(Collectors.joining(";"));
            }
            if (value instanceof Kind kind) {
                return kind.kind() + ":" + kind.id();
            }
            return value == NONE ? "!none" : value.toString();
        }

        @Override
        public void close() throws IOException {
            out.close();
        }
    }
}
