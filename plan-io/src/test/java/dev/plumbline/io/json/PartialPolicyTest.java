package dev.plumbline.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.book.PlanBook;
import dev.plumbline.io.json.codec.ListCodec;
import dev.plumbline.io.json.codec.Member;
import dev.plumbline.io.json.codec.ObjectCodec;
import dev.plumbline.io.json.document.PolicyDocuments;
import dev.plumbline.io.spi.ReadResult;
import dev.plumbline.policy.PlanPolicy;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** IO-1: what a policy file leaves out of a part is as usual; what it empties is empty. */
class PartialPolicyTest {

    private static ReadResult<PlanBook> read(String policy) {
        return JsonBooks.read("{\"format\":\"plumbline-plan-book\",\"version\":1,\"policy\":" + policy + "}");
    }

    private static PlanPolicy policy(String text) {
        ReadResult<PlanBook> read = read(text);
        assertThat(read.findings()).as(text).isEmpty();
        PlanBook book = read.value();
        assertThat(JsonBooks.read(JsonBooks.write(book)).value()).as(text).isEqualTo(book);
        return book.policy();
    }

    private static void enter(ObjectCodec<?> of, String before, String after, List<Arguments> all) {
        for (Member<?, ?> member : of.members()) {
            String open = before + "{\"" + member.name() + "\":";
            if (member.codec() instanceof ObjectCodec<?> part
                    && part.members().stream().noneMatch(Member::isRequired)) {
                all.add(Arguments.of(open + "{}" + "}" + after));
                enter(part, open, "}" + after, all);
            }
        }
    }

    static Stream<Arguments> parts() {
        List<Arguments> all = new ArrayList<>();
        enter(PolicyDocuments.POLICY, "", "", all);
        return all.stream();
    }

    @ParameterizedTest
    @MethodSource("parts")
    void aPartThatSaysNothingIsAsUsual(String text) {
        assertThat(policy(text)).isEqualTo(PlanPolicy.standard());
    }

    @Test
    @DisplayName("there are such parts, and parts of parts")
    void areFound() {
        assertThat(parts().map(each -> each.get()[0]))
                .contains("{\"sla\":{}}", "{\"monitoring\":{}}", "{\"issues\":{\"grading\":{\"denials\":{}}}}")
                .hasSizeGreaterThan(12);
    }

    @ParameterizedTest
    @MethodSource("parts")
    void aListThatIsEmptiedIsEmptyAndTheOthersAreAsUsual(String text) {
        ObjectCodec<?> part = PolicyDocuments.POLICY;
        for (String name : text.replaceAll("[^a-zA-Z]+", " ").strip().split(" ")) {
            part = (ObjectCodec<?>) part.members().stream()
                    .filter(member -> member.name().equals(name))
                    .findFirst()
                    .orElseThrow()
                    .codec();
        }
        for (Member<?, ?> member : part.members()) {
            if (member.codec() instanceof ListCodec<?> list && list.usual().isPresent()) {
                String emptied = text.replace("{}", "{\"" + member.name() + "\":[]}");
                PlanPolicy policy = policy(emptied);
                assertThat(policy).as(emptied).isNotEqualTo(PlanPolicy.standard());
                assertThat(JsonBooks.write(PlanBook.builder().policy(policy).build())
                                .replaceAll("\\s", ""))
                        .contains("\"" + member.name() + "\":[]");
            }
        }
    }
}
