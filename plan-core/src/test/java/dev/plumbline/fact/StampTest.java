package dev.plumbline.fact;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.party.PersonId;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class StampTest {

    @Test
    void isOfAPersonWhereOnlyANameIsGiven() {
        Instant noon = Instant.parse("2024-06-30T04:00:00Z");

        assertThat(Stamp.of("li", noon)).isEqualTo(Stamp.of(PersonId.of("li"), noon));
    }
}
