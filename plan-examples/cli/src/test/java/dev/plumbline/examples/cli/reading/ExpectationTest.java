package dev.plumbline.examples.cli.reading;

import static dev.plumbline.examples.cli.reading.Asked.answer;
import static dev.plumbline.examples.cli.reading.Asked.expectation;
import static dev.plumbline.examples.cli.reading.Asked.holds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Paths select what they say, and what is no expectation is refused. */
class ExpectationTest {

    @ParameterizedTest
    @DisplayName("Paths select what they say")
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '"',
            value = {
                "rows[*].row; 3",
                "rows[0].row; 1",
                "rows[-1].row; 1",
                "rows[9]; 0",
                "rows[-4]; 0",
                "*[*]; 12",
                "rows[0].*; 3",
                "rows[row=1|3]; 2",
                "rows[row=1,why=total]; 1",
                "rows[row=1,why=note]; 0",
                "rows[why~ot]; 2",
                "rows[why!=total]; 2",
                "rows[why=null]; 1",
                "rows[at.column=E].row; 1",
                "rows[more='a,b.c|d']; 1",
                "rows[more~'|'|x]; 1",
                "n|name|gone; 2",
                "name[*]; 0",
                "none; 0",
                "[row=1]; 0",
            })
    void paths(String path, int count) {
        assertThat(holds(path, "\"count\": " + count)).isTrue();
        assertThat(holds(path, "\"count\": " + (count + 1))).isFalse();
    }

    @Test
    @DisplayName("A list as a document is filtered at once")
    void listDocument() {
        Outcome findings = answer("[{\"severity\": \"error\", \"location\": {\"row\": 3}}]");
        assertThat(expectation("[severity=error,location.row=3]", "\"count\": 1")
                        .miss(findings, List.of()))
                .isEmpty();
        assertThat(expectation("[severity=error,location.row=4]", "\"count\": 1")
                        .miss(findings, List.of()))
                .hasValueSatisfying(miss -> assertThat(miss).contains("location.row=4", "count 1", "nothing"));
    }

    @ParameterizedTest
    @DisplayName("Of what is no JSON only absence holds")
    @ValueSource(strings = {"", "2 rows", "{\"name\": 5", "{} {}"})
    void noJson(String printed) {
        Outcome nothing = answer(printed);
        assertThat(expectation("n", "\"absent\": true").miss(nothing, List.of()))
                .isEmpty();
        assertThat(expectation("n", "\"count\": 0").miss(nothing, List.of())).isPresent();
        assertThat(expectation("n", "\"equals\": null").miss(nothing, List.of()))
                .isPresent();
        assertThat(expectation("n", "\"atMost\": 1").miss(nothing, List.of())).isPresent();
    }

    @ParameterizedTest
    @DisplayName("An unknown word, a missing operator and a value that cannot be asked are refused")
    @ValueSource(
            strings = {
                "{\"path\": \"n\", \"equal\": 5}",
                "{\"path\": \"n\"}",
                "{\"count\": 0}",
                "{\"path\": 5, \"count\": 0}",
                "{\"path\": \"n\", \"equals\": 5, \"count\": 1}",
                "{\"path\": \"n\", \"equals\": 5, \"deep\": true}",
                "{\"path\": \"n\", \"equals\": 5, \"tolerance\": 1}",
                "{\"path\": \"n\", \"count\": 1, \"notes\": \"\"}",
                "{\"path\": \"n\", \"count\": \"1\"}",
                "{\"path\": \"n\", \"atLeast\": 0}",
                "{\"path\": \"n\", \"below\": \"5\"}",
                "{\"path\": \"n\", \"oneOf\": 5}",
                "{\"path\": \"n\", \"oneOf\": []}",
                "{\"path\": \"n\", \"contains\": \"\"}",
                "{\"path\": \"n\", \"matches\": \"\"}",
                "{\"path\": \"n\", \"present\": 1}",
                "{\"path\": \"n\", \"some\": null}",
                "{\"path\": \"n\", \"samePath\": \"a..b\"}",
                "{\"path\": \"a..b\", \"count\": 0}",
                "{\"path\": \"a[\", \"count\": 0}",
                "{\"path\": \"a]\", \"count\": 0}",
                "{\"path\": \"a[0]b\", \"count\": 0}",
                "{\"path\": \"a[[0]]\", \"count\": 0}",
                "{\"path\": \"a[b]\", \"count\": 0}",
                "{\"path\": \"a[=b]\", \"count\": 0}",
                "{\"path\": \"a[b!c]\", \"count\": 0}",
                "{\"path\": \"a['b=c]\", \"count\": 0}",
            })
    void refused(String json) {
        assertThatIllegalArgumentException().isThrownBy(() -> Expectation.of(JsonValues.document(json)));
    }
}
