package dev.plumbline.book;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.fact.Stamp;
import dev.plumbline.party.OrgUnitId;
import dev.plumbline.party.Organisation;
import dev.plumbline.party.PositionId;
import dev.plumbline.party.ProcessRole;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** IO-2f: lists that stand for sets are joined alike, whatever they name twice and whichever comes first. */
class RepeatedMembersTest {

    private static final List<String> LISTS = List.of("", "x", "xx", "xy", "yx", "xxy", "xyy", "y", "xz");

    private static PlanBook book(String letters) {
        List<PositionId> positions = new ArrayList<>();
        List<OrgUnitId> units = new ArrayList<>();
        letters.chars().forEach(letter -> {
            positions.add(PositionId.of(String.valueOf((char) letter)));
            units.add(OrgUnitId.of(String.valueOf((char) letter)));
        });
        Organisation.Builder organisation = Organisation.builder().openPositions(positions);
        if (!units.isEmpty()) {
            organisation.processUnits(Map.of(ProcessRole.OPERATIONS_MANAGEMENT, units));
        }
        return PlanBook.builder().organisation(organisation.build()).build();
    }

    private static PlanBook joined(PlanBook one, PlanBook other) {
        return JoinedBook.of(List.of(one, other)).book();
    }

    /** What a book says, but for the order of what is listed. */
    private static List<Object> said(PlanBook book) {
        Organisation organisation = book.organisation();
        List<String> units = new ArrayList<>();
        organisation
                .processUnits()
                .forEach((role, each) -> units.add(
                        role + " " + each.stream().map(OrgUnitId::name).sorted().toList()));
        return List.of(
                organisation.openPositions().stream()
                        .map(PositionId::title)
                        .sorted()
                        .toList(),
                units);
    }

    @Test
    @DisplayName("joining is commutative, associative and idempotent")
    void laws() {
        for (String one : LISTS) {
            assertThat(joined(book(one), book(one))).isEqualTo(book(one));
            for (String other : LISTS) {
                assertThat(said(joined(book(one), book(other))))
                        .as("%s and %s", one, other)
                        .isEqualTo(said(joined(book(other), book(one))));
                assertThat(joined(book(one), book(other)).organisation().processUnits())
                        .isEqualTo(joined(book(other), book(one)).organisation().processUnits());
                for (String third : LISTS) {
                    assertThat(said(joined(joined(book(one), book(other)), book(third))))
                            .as("%s, %s and %s", one, other, third)
                            .isEqualTo(said(joined(book(one), joined(book(other), book(third)))));
                }
            }
        }
    }

    @Test
    @DisplayName("the unit in charge that a newer source names first stays the first")
    void orderOfUnits() {
        BookUpdate update = BookUpdate.of(book("z"), book("za"), Stamp.of("li", Instant.parse("2024-07-01T00:00:00Z")));
        assertThat(update.book().organisation().unitsFor(ProcessRole.OPERATIONS_MANAGEMENT))
                .containsExactly(OrgUnitId.of("z"), OrgUnitId.of("a"));
    }
}
