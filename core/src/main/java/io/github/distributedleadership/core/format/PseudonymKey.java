package io.github.distributedleadership.core.format;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.distributedleadership.core.format.csv.CsvRows;
import io.github.distributedleadership.core.format.csv.CsvText;
import io.github.distributedleadership.core.format.file.AtomicFile;
import io.github.distributedleadership.core.format.file.Input;
import io.github.distributedleadership.core.format.file.Turn;
import io.github.distributedleadership.core.format.table.CellForm;
import io.github.distributedleadership.core.format.table.CellText;
import io.github.distributedleadership.core.format.table.TableHeader;
import io.github.distributedleadership.core.format.table.TableTokens;
import io.github.distributedleadership.core.format.token.BrokenText;
import io.github.distributedleadership.core.format.token.Faults;
import io.github.distributedleadership.core.format.token.Refused;
import io.github.distributedleadership.core.organization.pseudonym.Pseudonyms;
import io.github.distributedleadership.core.people.MemberId;
import io.github.distributedleadership.core.problem.InvalidFile;
import io.github.distributedleadership.core.value.PlainText;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * The key to pseudonyms as CSV, {@code id,pseudonym}: {@code ana} for a member, {@code team:literacy} for a team, {@code
 * respondent:r07} for a respondent of a survey who is no member.
 *
 * <p>Keep it apart from what was written with it, and let nobody read it who should not know whom a pseudonym means.
 */
public final class PseudonymKey {
    private static final ImmutableMap<String, CellForm> COLUMNS =
            ImmutableMap.of("id", CellForm.WORD, "pseudonym", CellForm.WORD);

    private PseudonymKey() {}

    /**
     * {@return the pseudonyms in that file}
     *
     * @throws InvalidFile with every problem, where the file is no such key
     * @throws IOException when the file cannot be read
     */
    public static Pseudonyms read(Path file) throws IOException {
        Input input = Input.of(file);
        Map<String, String> key = new HashMap<>();
        input.readRows(rows -> rows(rows, key, input.faults()));
        Input.throwIfAny(input);
        return Pseudonyms.of(key);
    }

    private static void rows(CsvRows rows, Map<String, String> key, Faults faults) throws IOException {
        TableHeader header = TableHeader.read(rows, COLUMNS, ImmutableSet.copyOf(COLUMNS.keySet()), faults);
        if (faults.count() > 0 || header.size() != COLUMNS.size()) {
            throw new BrokenText(rows.line(), "a key to pseudonyms has the columns id and pseudonym and no other");
        }
        int id = "id".equals(rows.cell(0)) ? 0 : 1;
        Map<String, Integer> lines = new HashMap<>();
        while (rows.next()) {
            if (rows.size() != header.size()) {
                faults.add("", rows.line(), TableTokens.wrongNumber(rows, header));
                continue;
            }
            try {
                String cell = rows.cell(id);
                String reference = reference(CellText.text(cell, 0, cell.length()));
                String pseudonym =
                        MemberId.of(rows.cell(1 - id)).value(); // what is no id of a member is none of a team
                if (key.put(reference, pseudonym) != null) {
                    faults.add("id", rows.line(), "\"" + PlainText.excerpt(cell) + "\" is given twice; take one out");
                }
                Integer other = lines.put(pseudonym, rows.line());
                if (other != null) {
                    faults.add(
                            "pseudonym",
                            rows.line(),
                            "\"" + PlainText.excerpt(pseudonym) + "\" is given on line " + other
                                    + " already; give each their own");
                }
            } catch (Refused e) {
                faults.add("id", rows.line(), e.sentence());
            } catch (IllegalArgumentException e) {
                faults.add("pseudonym", rows.line(), String.valueOf(e.getMessage()));
            }
        }
    }

    private static String reference(String id) {
        boolean marked = id.startsWith("member:") || id.startsWith("team:") || id.startsWith("respondent:");
        return marked ? id : "member:" + id;
    }

    /**
     * {@return the pseudonyms in that file, extended} Nobody's are lost where several extend one key at once: a key that is not
     * there is made by one of them, and read and extended by the others, one after the other.
     *
     * @param file the key; it is written where it is not there or is extended, as a whole or not at all, and only its owner may
     *     read it where files have owners
     * @param extension gives what the file should hold, for what it holds; it may be asked again
     * @throws InvalidFile with every problem, where the file is no such key
     * @throws IOException when the file cannot be read or written
     */
    public static Pseudonyms extend(Path file, UnaryOperator<Pseudonyms> extension) throws IOException {
        while (true) {
            if (!Files.exists(file)) {
                Pseudonyms all = extension.apply(Pseudonyms.none());
                try {
                    AtomicFile.writeNewPrivately(file, out -> write(all, out));
                    return all;
                } catch (FileAlreadyExistsException e) {
                    continue; // made by somebody else since
                }
            }
            Pseudonyms known = read(file);
            Pseudonyms all = extension.apply(known);
            if (all.equals(known)) {
                return all;
            }
            Optional<Pseudonyms> written = Turn.at(file, () -> {
                Pseudonyms latest = read(file);
                Pseudonyms extended = latest.equals(known) ? all : extension.apply(latest);
                write(extended, file);
                return extended;
            });
            if (written.isPresent()) {
                return written.get();
            }
        }
    }

    /**
     * Writes the pseudonyms to that file, as a whole or not at all: beside it first, then moved into its place. Where files
     * have owners, only the owner may read it.
     */
    public static void write(Pseudonyms pseudonyms, Path file) throws IOException {
        AtomicFile.writePrivately(file, out -> write(pseudonyms, out));
    }

    private static void write(Pseudonyms pseudonyms, Appendable out) throws IOException {
        CsvText.row(out, COLUMNS.keySet());
        for (Map.Entry<String, String> entry : pseudonyms.key().entrySet()) {
            String member =
                    entry.getKey().startsWith("member:") ? entry.getKey().substring("member:".length()) : "";
            boolean plain = !member.isEmpty() && reference(member).equals(entry.getKey());
            StringBuilder id = new StringBuilder();
            CellText.write(plain ? member : entry.getKey(), "", id);
            CsvText.row(out, List.of(id.toString(), entry.getValue()));
        }
    }
}
