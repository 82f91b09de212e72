package io.github.distributedleadership.rules.report.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The same number has the same bytes, whatever Java writes it. */
class JsonOutputTest {
    @ParameterizedTest
    @CsvSource({
        // Java 17 writes 2.0E-4, 5.9604644775390625E-8, 2.2E-322 and 2.0000000000000001E23 or so; later ones differ
        "2.0E-4, 0.0002",
        "2.0E-3, 0.002",
        "5.9604644775390625E-8, 0.00000005960464477539063",
        "2.2E-322, 2.2E-322",
        "4.9E-324, 4.9E-324",
        "2.0E23, 200000000000000000000000",
        "1.0E300, 1.0E300",
        "0.1, 0.1",
        "-0.0, 0",
        "1200, 1200",
        "-3.5, -3.5"
    })
    void a_number_is_written_as_shortly_as_it_reads_back(double value, String written) throws IOException {
        assertThat(written(value)).isEqualTo("{\n  \"format\" : 1,\n  \"value\" : " + written + "\n}\n");
    }

    @Property
    void a_number_reads_back_as_the_same(@ForAll double value) throws IOException {
        String text = written(value).replaceAll("(?s).*\"value\" : |\\s*}\\s*$", "");
        assertThat(Double.parseDouble(text)).isEqualTo(value == 0 ? 0.0 : value);
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void what_is_no_number_is_refused(double value) {
        assertThatThrownBy(() -> written(value))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a result must be a finite number, but was " + value);
    }

    @Test
    void what_was_handed_in_to_write_to_stays_open() throws IOException {
        StringBuilder out = new StringBuilder("before\n");
        JsonOutput.write(out, json -> JsonOutput.number(json, "half", 0.5));
        assertThat(out.append("after")).hasToString("before\n{\n  \"format\" : 1,\n  \"half\" : 0.5\n}\nafter");
    }

    private static String written(double value) throws IOException {
        StringBuilder out = new StringBuilder();
        JsonOutput.write(out, json -> JsonOutput.number(json, "value", value));
        return out.toString();
    }
}
