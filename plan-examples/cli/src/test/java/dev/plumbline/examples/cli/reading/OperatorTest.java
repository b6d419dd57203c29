package dev.plumbline.examples.cli.reading;

import static dev.plumbline.examples.cli.reading.Asked.holds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What a golden asks can come out either way, so that none passes by accident. */
class OperatorTest {

    private static final String TABLE = """
            name     | equals    | "装修验收"    | holds
            name     | equals    | "装修"        | fails
            n        | equals    | 5             | holds
            n        | equals    | 6             | fails
            n        | equals    | "5.0"         | holds
            text     | equals    | 5             | holds
            share    | equals    | 0.875         | holds
            share    | equals    | 0.874         | fails
            n        | equals    | 5.0004        | holds
            yes      | equals    | true          | holds
            yes      | equals    | false         | fails
            yes      | equals    | 1             | fails
            no       | equals    | 0             | fails
            list     | equals    | [1,2,2]       | holds
            list     | equals    | [2,1,2]       | fails
            list[*]  | equals    | 2             | fails
            gone     | equals    | 5             | fails
            gone     | equals    | null          | holds
            none     | equals    | null          | holds
            n        | equals    | null          | fails
            n        | notEquals | 6             | holds
            n        | notEquals | 5             | fails
            list[*]  | notEquals | 2             | fails
            gone     | notEquals | 5             | holds
            gone     | notEquals | null          | fails
            n        | notEquals | null          | holds
            n        | oneOf     | [4,5]         | holds
            n        | oneOf     | [4,6]         | fails
            list[*]  | oneOf     | [1,2]         | holds
            list[*]  | oneOf     | [1,3]         | fails
            gone     | oneOf     | [5]           | fails
            gone     | oneOf     | [5,null]      | holds
            n        | oneOf     | [6,null]      | fails
            share    | near      | 0.875         | holds
            share    | near      | 0.876         | fails
            text     | near      | 5             | holds
            name     | near      | 5             | fails
            yes      | near      | 1             | fails
            gone     | near      | 0             | fails
            n        | below     | 6             | holds
            n        | below     | 5             | fails
            name     | below     | 6             | fails
            list[*]  | below     | 2             | fails
            gone     | below     | 0             | holds
            name     | contains  | "验收"        | holds
            name     | contains  | "验货"        | fails
            rows     | contains  | "total"       | holds
            rows[*]  | contains  | "total"       | fails
            gone     | contains  | "a"           | fails
            name     | matches   | "^装.*收$"    | holds
            name     | matches   | "^验"         | fails
            list[*]  | matches   | "2"           | fails
            gone     | matches   | "."           | fails
            list[*]  | some      | 2             | holds
            list[*]  | some      | 3             | fails
            gone     | some      | 2             | fails
            list[*]  | sum       | 5             | holds
            list[*]  | sum       | 4             | fails
            gone     | sum       | 0             | fails
            n|name   | sum       | 5             | fails
            list[*]  | count     | 3             | holds
            list[*]  | count     | 2             | fails
            none     | count     | 0             | holds
            list[*]  | atLeast   | 3             | holds
            list[*]  | atLeast   | 4             | fails
            list[*]  | atMost    | 3             | holds
            list[*]  | atMost    | 2             | fails
            gone     | absent    | true          | holds
            none     | absent    | true          | holds
            n        | absent    | true          | fails
            n        | present   | true          | holds
            gone     | present   | true          | fails
            empty[*] | present   | true          | fails
            list[*]  | samePath  | "swapped[*]"  | holds
            list[*]  | samePath  | "other[*]"    | fails
            empty[*] | samePath  | "gone"        | fails
            list     | samePath  | "swapped"     | fails
            name     | sameAs    | 0             | holds
            list[*]  | sameAs    | 0             | holds
            list     | sameAs    | 0             | fails
            rows[*]  | sameAs    | 0             | fails
            gone     | sameAs    | 0             | fails
            $text    | matches   | "装修验收"    | holds
            $text    | contains  | "1970"        | fails
            """;

    @Test
    @DisplayName("Each operator holds of some documents and fails of others")
    void operators() {
        Set<Operator> held = EnumSet.noneOf(Operator.class);
        Set<Operator> failed = EnumSet.noneOf(Operator.class);
        for (String line : TABLE.lines().toList()) {
            String[] cells =
                    Arrays.stream(line.split(" +\\| +")).map(String::strip).toArray(String[]::new);
            boolean wanted = cells[3].equals("holds");
            assertThat(holds(cells[0], "\"" + cells[1] + "\": " + cells[2]))
                    .as(line)
                    .isEqualTo(wanted);
            (wanted ? held : failed).add(Operator.of(cells[1]).orElseThrow());
        }
        assertThat(held).containsExactlyInAnyOrder(Operator.values());
        assertThat(failed).containsExactlyInAnyOrder(Operator.values());
    }

    @Test
    @DisplayName("A tolerance widens near; deep looks past the order of inner lists")
    void options() {
        assertThat(holds("share", "\"near\": 0.9, \"tolerance\": 0.03")).isTrue();
        assertThat(holds("share", "\"near\": 0.9, \"tolerance\": 0.02")).isFalse();
        assertThat(holds("list", "\"sameAs\": 0, \"deep\": true")).isTrue();
        assertThat(holds("rows", "\"sameAs\": 0, \"deep\": true")).isFalse();
    }

    @Test
    @DisplayName("sameAs names an earlier run")
    void earlierRun() {
        assertThatIllegalArgumentException().isThrownBy(() -> holds("n", "\"sameAs\": 1"));
        assertThatIllegalArgumentException().isThrownBy(() -> holds("n", "\"sameAs\": -1"));
    }
}
