package io.github.distributedleadership.rules.condition.indicator;

import io.github.distributedleadership.core.column.Days;
import io.github.distributedleadership.core.description.FieldId;
import io.github.distributedleadership.core.description.Table;
import io.github.distributedleadership.core.leadership.Answer;
import io.github.distributedleadership.core.leadership.Claim;
import io.github.distributedleadership.core.leadership.Scope;
import io.github.distributedleadership.core.people.MemberId;
import io.github.distributedleadership.rules.condition.count.IndicatorContext;
import io.github.distributedleadership.rules.condition.count.UnitCounter;
import io.github.distributedleadership.rules.indicator.Indicator;
import io.github.distributedleadership.rules.indicator.IndicatorResult;
import io.github.distributedleadership.rules.rule.Told;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How many claims to lead are refused (our own definition).
 *
 * <p>A unit is a claim of a member to lead in a scope that was answered in the window. An answer belongs to the latest claim
 * of that member in that scope up to its day; one to a claim that nobody wrote down shows that there was one. Of somebody who
 * answered twice the later answer is taken. The claim counts as refused if more refused it than granted it: at a tie it was
 * granted by half of those who answered, which is enough to be endorsed.
 *
 * <p>Beside it stand {@code with-role} and {@code without-role}, the same share for claims of those who had a role, anywhere,
 * when they claimed and of those who had none, {@code with-role-claims} and {@code without-role-claims}, how many these are,
 * and {@code unanswered}, how many claims of the window nobody answered.
 */
final class RefusedClaims {
    private final IndicatorContext setting;
    private final List<Raised> raised = new ArrayList<>();
    private final Map<Key, Raised> latest = new LinkedHashMap<>();

    RefusedClaims(IndicatorContext setting) {
        this.setting = setting;
    }

    private record Key(MemberId claimant, Scope scope) {}

    /** A claim with the latest answer of each who answered it. */
    private static final class Raised {
        final Key key;
        final int day;
        final Map<MemberId, Boolean> answers = new LinkedHashMap<>();
        boolean answeredInWindow;

        Raised(Key key, int day) {
            this.key = key;
            this.day = day;
        }

        boolean isRefused() {
            long granted = answers.values().stream().filter(grants -> grants).count();
            return 2 * granted < answers.size();
        }
    }

    IndicatorResult result() {
        return setting.run(Indicator.STRAIN_REFUSED, this::name, this::count);
    }

    private void count(UnitCounter count) {
        read();
        Beside withRole = new Beside();
        Beside withoutRole = new Beside();
        int unanswered = 0;
        boolean isComplete = setting.records(Table.ANSWERS);
        for (int i = 0; i < raised.size(); i++) {
            Raised claim = raised.get(i);
            if (claim.answeredInWindow) {
                count.ask(i, Told.YES, isComplete ? Told.of(claim.isRefused()) : Told.unknown(FieldId.ANSWERS));
                int claimant = setting.index.number(claim.key.claimant());
                boolean hasRole =
                        !setting.standing.roles().of(claimant, claim.day).isEmpty();
                (hasRole ? withRole : withoutRole).add(claim.isRefused());
            } else {
                unanswered += claim.answers.isEmpty() && setting.standing.inWindow(claim.day) ? 1 : 0;
            }
        }
        if (isComplete && setting.records(Table.LEADERS)) {
            withRole.addTo(count, "with-role");
            withoutRole.addTo(count, "without-role");
        }
        if (isComplete && setting.records(Table.CLAIMS)) {
            count.beside("unanswered", unanswered);
        }
    }

    private String name(int claim) {
        Key key = raised.get(claim).key;
        return key.claimant().value() + "/" + key.scope().reference();
    }

    /** Goes through claims and answers up to the day by time; on one day claims come first. */
    private void read() {
        List<Claim> claims = setting.practice.claims();
        int next = 0;
        for (Answer answer : setting.practice.answers()) {
            int day = Days.of(answer.at());
            if (day > setting.standing.day()) {
                break;
            }
            next = raise(claims, next, day);
            Key key = new Key(answer.claimant(), answer.scope());
            Raised claim = latest.get(key);
            if (claim == null) {
                claim = raise(key, day);
            }
            claim.answers.put(answer.by(), answer.granted());
            claim.answeredInWindow |= setting.standing.inWindow(day);
        }
        raise(claims, next, setting.standing.day());
    }

    private int raise(List<Claim> claims, int first, int lastDay) {
        int next = first;
        while (next < claims.size() && Days.of(claims.get(next).at()) <= lastDay) {
            Claim claim = claims.get(next++);
            raise(new Key(claim.claimant(), claim.scope()), Days.of(claim.at()));
        }
        return next;
    }

    private Raised raise(Key key, int day) {
        Raised claim = new Raised(key, day);
        raised.add(claim);
        latest.put(key, claim);
        return claim;
    }

    /** How many of some claims were refused. */
    private static final class Beside {
        private int claims;
        private int refused;

        void add(boolean isRefused) {
            claims++;
            refused += isRefused ? 1 : 0;
        }

        void addTo(UnitCounter count, String name) {
            if (claims > 0) {
                count.beside(name, (double) refused / claims);
            }
            count.beside(name + "-claims", claims);
        }
    }
}
