package dev.plumbline.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.book.PlanBook;
import dev.plumbline.io.spi.ReadResult;
import dev.plumbline.plan.PlanId;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A request or a plan's life that cannot be read freezes its plan until it is restored, over writing and reading (SAFE-9). */
class LostRecordsTest {

    private static final String TEXT = JsonBooks.write(DecidedBook.book());

    private static String spoilt(String list, String member) {
        int at = TEXT.indexOf(member, TEXT.indexOf(list));
        return TEXT.substring(0, at) + "\"spoilt\"" + TEXT.substring(at + member.length());
    }

    private static PlanId plan(PlanBook book) {
        return book.plans().get(0).id();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"link\"", "\"at\"", "\"action\"", "\"trigger\"", "\"requested\""})
    @DisplayName("a request without something it needs is told, and nothing is done with its plan")
    void lostRequests(String member) {
        ReadResult<PlanBook> read = JsonBooks.read(spoilt("\"adjustments\"", member));

        assertThat(read.value().adjustments())
                .hasSize(DecidedBook.book().adjustments().size() - 1);
        assertThat(read.value().lost()).hasSize(1);
        assertThat(read.value().integrity(plan(read.value())))
                .anySatisfy(
                        finding -> assertThat(finding.message(Locale.ENGLISH)).contains("could not be read"));
        PlanBook again = JsonBooks.read(JsonBooks.write(read.value())).value();
        assertThat(again.lost()).isEqualTo(read.value().lost());
        assertThat(again.integrity(plan(again))).isNotEmpty();
    }

    @Test
    @DisplayName("where even the plan is not told, each plan may be meant")
    void nobodyCanTell() {
        ReadResult<PlanBook> read = JsonBooks.read(spoilt("\"adjustments\"", "\"plan\""));

        assertThat(read.value().lost())
                .singleElement()
                .satisfies(lost -> assertThat(lost.plan()).isEmpty());
        assertThat(read.value().plans())
                .allSatisfy(
                        plan -> assertThat(read.value().integrity(plan.id())).isNotEmpty());
    }

    @Test
    @DisplayName("what is there again freezes nothing")
    void restored() {
        String marked = TEXT.stripTrailing();
        String request = DecidedBook.book().adjustments().get(0).reference().toString();
        String with = marked.substring(0, marked.length() - 1) + ", \"lost\": [{\"what\": \"" + request
                + "\", \"plan\": \"" + plan(DecidedBook.book()) + "\"}]}";

        assertThat(JsonBooks.read(with).value().lost()).hasSize(1);
        assertThat(JsonBooks.read(with).value().integrity(plan(DecidedBook.book())))
                .isEqualTo(DecidedBook.book().integrity(plan(DecidedBook.book())));
    }
}
