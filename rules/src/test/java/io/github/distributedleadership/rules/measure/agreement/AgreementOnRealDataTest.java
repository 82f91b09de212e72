package io.github.distributedleadership.rules.measure.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.distributedleadership.core.network.Ratings;
import io.github.distributedleadership.rules.RealData;
import io.github.distributedleadership.rules.measure.Measurement;
import java.io.IOException;
import java.net.URISyntaxException;
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

    /**
     * With R 4.2.2 and multilevel 2.7-1; d has the ratings, x its eleven items, m = rowMeans(x).
     *
     * <pre>{@code
     * rwg(m, d$COMPID); rwg.j(x, d$COMPID); rwg.j.lindell(x, d$COMPID); awg(x, d$COMPID, c(1, 5))
     * ad.m(x, d$COMPID); ad.m(x, d$COMPID, type = "median")
     * a <- aov(m ~ as.factor(d$COMPID)); ICC1(a); ICC2(a)
     * }</pre>
     */
    @Test
    void every_statistic_of_every_company_is_what_the_r_package_multilevel_gave() {
        Ratings ratings = ratings(companies());
        int compared = 0;
        for (Map<String, String> row : rows("lq2002-multilevel.csv")) {
            String statistic = row.get("statistic");
            Measurement measured = row.get("group").isEmpty()
                    ? IntraclassCorrelations.find(statistic).orElseThrow().of(ratings)
                    : AgreementMeasures.find(statistic)
                            .orElseThrow()
                            .of(ratings, ratings.groups().indexOf(row.get("group")));
            assertThat(measured.value().orElseThrow())
                    .as(row.toString())
                    .isCloseTo(Double.parseDouble(row.get("value")), within(1e-9));
            compared++;
        }
        assertThat(compared).isEqualTo(6 * 49 + 2);
    }

    private static List<Map<String, String>> rows(String resource) {
        try {
            return RealData.rows(
                    Path.of(AgreementOnRealDataTest.class.getResource(resource).toURI()));
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void the_judges_of_shrout_and_fleiss_come_out_as_in_r_and_to_two_digits_as_in_their_table() {
        Ratings.Builder ratings = Ratings.builder(10, "rating");
        for (Map<String, String> row :
                RealData.rows(RealData.folder("agreement").resolve("shrout_fleiss_1979.csv"))) {
            for (String judge : List.of("J1", "J2", "J3", "J4")) {
                ratings.rater(row.get("target"), OptionalDouble.of(Double.parseDouble(row.get(judge))));
            }
        }
        assertThat(IntraclassCorrelations.icc1().of(ratings.build()).value().orElseThrow())
                .isCloseTo(0.165741768405475, within(1e-12))
                .isCloseTo(0.17, within(0.005));
        assertThat(IntraclassCorrelations.icc2().of(ratings.build()).value().orElseThrow())
                .isCloseTo(0.442797133679268, within(1e-12))
                .isCloseTo(0.44, within(0.005));
    }

    @Test
    void companies_come_out_as_in_a_table_beside_the_data() throws IOException {
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
