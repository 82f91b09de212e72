package io.github.distributedleadership.rules.measure.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.distributedleadership.core.network.Ratings;
import io.github.distributedleadership.rules.RealData;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** The leadership climate of 2042 soldiers in 49 companies. */
class AgreementOnRealDataTest {
    private static final List<String> ITEMS = IntStream.rangeClosed(1, 11)
            .mapToObj(i -> String.format("LEAD%02d", i))
            .toList();

    @Test
    void companies_come_out_as_in_the_plain_twin() {
        Map<String, List<Double[]>> companies = companies();
        Ratings ratings = ratings(companies);
        assertThat(ratings.toString()).isEqualTo("49 groups, 2042 raters, 11 items");
        for (int group = 0; group < ratings.groups().size(); group++) {
            List<Double[]> rows = companies.get(ratings.groups().get(group));
            assertThat(AgreementMeasures.rwgJ().of(ratings, group).value().orElseThrow())
                    .isCloseTo(PlainAgreement.rwgJ(rows, 5, ITEMS.size()), within(1e-9));
            assertThat(AgreementMeasures.rwg().of(ratings, group).value().orElseThrow())
                    .isCloseTo(PlainAgreement.rwg(rows, 5), within(1e-9));
        }
    }

    @Test
    void companies_come_out_as_in_the_r_package_multilevel() throws IOException {
        Path folder = RealData.folder("agreement");
        List<Path> expected;
        try (Stream<Path> files = Files.list(folder)) {
            expected = files.filter(file -> file.getFileName().toString().matches("expected_.*lq2002.*\\.csv"))
                    .toList();
        }
        Assumptions.assumeFalse(
                expected.isEmpty(), "there is no expected_…lq2002.csv in shared/data/agreement to compare with");
        Ratings ratings = ratings(companies());
        int compared = 0;
        for (Path table : expected) {
            for (Map<String, String> row : RealData.rows(table)) {
                int group = ratings.groups().indexOf(row.get("group"));
                AgreementMeasure measure = AgreementMeasures.find(String.valueOf(row.get("statistic")))
                        .orElse(null);
                if (group >= 0 && measure != null) {
                    assertThat(measure.of(ratings, group).value().orElseThrow())
                            .as(row.toString())
                            .isCloseTo(Double.parseDouble(row.get("value")), within(1e-9));
                    compared++;
                }
            }
        }
        assertThat(compared).as("values to compare with").isPositive();
    }

    private static Map<String, List<Double[]>> companies() {
        Map<String, List<Double[]>> companies = new LinkedHashMap<>();
        for (Map<String, String> row :
                RealData.rows(RealData.folder("agreement").resolve("lq2002.csv"))) {
            Double[] answers = ITEMS.stream()
                    .map(row::get)
                    .map(cell -> cell.equals("NA") ? null : Double.valueOf(cell))
                    .toArray(Double[]::new);
            companies
                    .computeIfAbsent(row.get("COMPID"), id -> new ArrayList<>())
                    .add(answers);
        }
        return companies;
    }

    private static Ratings ratings(Map<String, List<Double[]>> companies) {
        Ratings.Builder ratings = Ratings.builder(5, ITEMS.toArray(String[]::new));
        companies.forEach((company, rows) -> rows.forEach(row -> ratings.rater(
                company,
                Stream.of(row)
                        .map(answer -> answer == null ? OptionalDouble.empty() : OptionalDouble.of(answer))
                        .toArray(OptionalDouble[]::new))));
        return ratings.build();
    }
}
