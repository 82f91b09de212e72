package io.github.distributedleadership.rules.report.json;

import com.google.common.collect.Collections2;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import io.github.distributedleadership.core.format.ChangeList;
import io.github.distributedleadership.core.organization.change.Change;
import io.github.distributedleadership.rules.explain.Detail;
import io.github.distributedleadership.rules.whatif.Counterfactual;
import io.github.distributedleadership.rules.whatif.Counterfactuals;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What would have to change, as JSON: the changes in the form that a file of changes has. */
final class CounterfactualJson {
    /** What a policy says, as what a search is about. */
    static final String VERDICT = "verdict";

    private CounterfactualJson() {}

    /**
     * Writes {@code counterfactuals} of what each search was about, such as how it is held and what a policy says, and {@code
     * counterfactualSearch} for each of the searches that did not try everything cheaper, or had nothing to try for want of what
     * is not on record.
     */
    static void write(JsonFields json, ImmutableMap<String, Counterfactuals<? extends Enum<?>>> searches)
            throws IOException {
        List<One> all = new ArrayList<>();
        searches.forEach((of, search) -> search.found().forEach(found -> all.add(new One(of, found))));
        json.each("counterfactuals", all, one -> {
            json.text("of", one.of());
            json.word("from", one.found().from());
            json.word("to", one.found().to());
            json.number("cost", cost(one.found(), json.detail()));
            json.raw("changes", Collections2.transform(one.found().changes(), ChangeList::line));
        });
        Map<String, Counterfactuals<? extends Enum<?>>> notDone = Maps.filterValues(
                searches, search -> search.isCutShort() || !search.missing().isEmpty());
        if (!notDone.isEmpty()) {
            json.each("counterfactualSearch", notDone.entrySet(), search -> {
                json.text("of", search.getKey());
                json.word("end", search.getValue().end());
                if (!search.getValue().missing().isEmpty()) {
                    json.texts("missing", search.getValue().missing());
                } else if (countsTries(search.getKey(), json.detail())) {
                    json.number("tries", search.getValue().tries());
                    json.number("triedBelow", search.getValue().triedBelow());
                }
            });
        }
    }

    /** What was found, and what it is about. */
    private record One(String of, Counterfactual<? extends Enum<?>> found) {}

    /** What it costs to learn something tells how much somebody knows: without people it is rounded up to a whole number. */
    private static double cost(Counterfactual<?> one, Detail detail) {
        boolean tells = one.changes().stream().anyMatch(Change.Learn.class::isInstance);
        return tells && !detail.showsPeople() ? Math.ceil(one.cost()) : one.cost();
    }

    /** How many were tried, for a verdict, tells how much somebody can still learn: it is for those who may see people. */
    private static boolean countsTries(String of, Detail detail) {
        return detail.showsPeople() || !of.equals(VERDICT);
    }
}
