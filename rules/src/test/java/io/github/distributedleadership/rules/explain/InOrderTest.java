package io.github.distributedleadership.rules.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class InOrderTest {
    @Property(tries = 100)
    void what_comes_of_many_is_handed_over_in_their_order(@ForAll @IntRange(max = 5000) int many) {
        int[] subjects = IntStream.range(0, many).map(i -> many - i).toArray();
        List<Integer> taken = new ArrayList<>();
        InOrder.forEach(subjects, subject -> 2 * subject, taken::add);
        assertThat(taken)
                .isEqualTo(IntStream.of(subjects).map(i -> 2 * i).boxed().toList());
    }

    @Test
    void it_is_handed_over_on_the_thread_that_asked() {
        Thread asking = Thread.currentThread();
        InOrder.forEach(
                IntStream.range(0, 3000).toArray(),
                subject -> subject,
                subject -> assertThat(Thread.currentThread()).isSameAs(asking));
    }

    @Test
    void what_the_sink_cannot_take_ends_it() {
        List<Integer> taken = new ArrayList<>();
        assertThatThrownBy(() -> InOrder.forEach(IntStream.range(0, 3000).toArray(), subject -> subject, subject -> {
                    if (subject == 7) {
                        throw new IOException("the disk is full");
                    }
                    taken.add(subject);
                }))
                .isInstanceOf(IOException.class)
                .hasMessage("the disk is full");
        assertThat(taken).containsExactly(0, 1, 2, 3, 4, 5, 6);
    }

    @Test
    void what_goes_wrong_with_a_subject_ends_it_too() {
        assertThatThrownBy(() -> InOrder.forEach(new int[] {1, 0}, subject -> 1 / subject, subject -> {}))
                .isInstanceOf(ArithmeticException.class);
    }
}
