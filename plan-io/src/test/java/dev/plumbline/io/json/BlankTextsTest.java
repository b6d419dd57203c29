package dev.plumbline.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.book.PlanBook;
import dev.plumbline.diagnostic.Severity;
import dev.plumbline.io.spi.ReadResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A text of blanks tells nothing, and that it is passed over is told (IO-1, IO-2e). */
class BlankTextsTest {

    private static ReadResult<PlanBook> book(String planMembers) {
        return JsonBooks.read("""
                {"format":"plumbline-plan-book","version":1,"plans":[{"id":"2024","period":"2024"%s}]}
                """.formatted(planMembers));
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "", "\u3000", "\u00a0\u200b"})
    void tellsOfBlanksThatArePassedOver(String blank) {
        ReadResult<PlanBook> read = book("""
                ,"title":"%1$s","scope":["全公司","%1$s"],"tasks":[{"id":"t1","name":"编写方案","steps":["%1$s","起草"],"deliverable":"%1$s"}]
                """.formatted(blank));

        assertThat(read.findings())
                .allSatisfy(finding -> assertThat(finding.severity()).isEqualTo(Severity.INFO))
                .extracting(finding ->
                        finding.code() + " " + finding.location().pointer().orElse(""))
                .containsExactlyInAnyOrder(
                        "json-blank-text /plans/0/title",
                        "json-blank-text /plans/0/scope/1",
                        "json-blank-text /plans/0/tasks/0/steps/0",
                        "json-blank-text /plans/0/tasks/0/deliverable");
        assertThat(read.value().plans().get(0).tasks().get(0).steps()).containsExactly("起草");
    }

    @Test
    void saysNothingOfBlanksThatAreKept() {
        ReadResult<PlanBook> read =
                book(",\"tasks\":[{\"id\":\"t1\",\"name\":\"编写方案\",\"attributes\":{\"备注\":\" \"}}]");

        assertThat(read.findings()).isEmpty();
        assertThat(read.value().plans().get(0).tasks().get(0).attributes()).containsEntry("备注", " ");
    }

    @Test
    void refusesAGroupOfUnansweredFindingsAboutNothing() {
        ReadResult<PlanBook> read = JsonBooks.read("""
                {"format":"plumbline-plan-book","version":1,"plans":[],"unanswered":[{"codes":["no-approver"]}]}
                """);

        assertThat(read.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.code().id()).isEqualTo("json-element-refused");
            assertThat(finding.location().pointer()).contains("/unanswered/0");
        });
    }
}
