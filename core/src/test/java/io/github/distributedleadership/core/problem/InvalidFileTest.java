package io.github.distributedleadership.core.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class InvalidFileTest {
    private static final FileProblem PROBLEM =
            new FileProblem(Optional.empty(), Problem.at("from", "no name").locatedAt(3));

    @Test
    void tells_its_problems_and_how_many_more_there_are() {
        InvalidFile invalid = new InvalidFile(ImmutableList.of(PROBLEM), 5);
        assertThat(invalid).hasMessage(PROBLEM + "\nand 4 more");
        assertThat(invalid.problems()).containsExactly(PROBLEM);
        assertThat(invalid.count()).isEqualTo(5);
    }

    @Test
    void does_not_count_fewer_than_it_tells() {
        assertThatThrownBy(() -> new InvalidFile(ImmutableList.of(PROBLEM, PROBLEM), 1))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage("there must be at least the 2 problems that are told but the count was 1");
    }
}
