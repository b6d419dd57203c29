package dev.plumbline.rules.testing;

import dev.plumbline.diagnostic.Finding;
import dev.plumbline.diagnostic.FindingCode;
import dev.plumbline.rules.spi.Rule;
import dev.plumbline.text.MessagePattern;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What a rule said of a book, to be compared with what it should say (规则检查结果).
 *
 * <p>Every comparison is exact: nothing more, nothing less, in any order. Immutable and thread-safe.
 */
public final class RuleOutcome {

    private final Rule<?> rule;
    private final List<Finding> findings;

    /**
     * Takes what a rule said.
     *
     * @throws AssertionError if it used a code it does not name, or left a place of a sentence unfilled
     */
    RuleOutcome(Rule<?> rule, List<Finding> findings) {
        this.rule = rule;
        this.findings = List.copyOf(findings);
        findings.forEach(this::requireSound);
    }

    /** All that was said, in the order of the subjects. */
    public List<Finding> findings() {
        return findings;
    }

    /** Requires that nothing was said. */
    public RuleOutcome reportsNothing() {
        return require(List.of(), finding -> finding.code().id() + " " + path(finding));
    }

    /** Requires these codes, by id, as often as they are given. */
    public RuleOutcome reports(String... codes) {
        return require(List.of(codes), finding -> finding.code().id());
    }

    /** Requires these codes at these paths, each written {@code code path}: {@code task-lag task/signing}. */
    public RuleOutcome reportsAt(String... places) {
        return require(List.of(places), finding -> finding.code().id() + " " + path(finding));
    }

    /** Requires these sentences in the language of {@code locale}. */
    public RuleOutcome says(Locale locale, String... sentences) {
        return require(List.of(sentences), finding -> finding.message(locale));
    }

    private RuleOutcome require(List<String> expected, Function<Finding, String> shown) {
        List<String> actual = findings.stream().map(shown).sorted().toList();
        if (!actual.equals(expected.stream().sorted().toList())) {
            throw new AssertionError(
                    "Rule [" + rule.id() + "] should report " + expected + " but reported " + actual + ".");
        }
        return this;
    }

    private void requireSound(Finding finding) {
        if (!rule.codes().contains(finding.code())) {
            throw new AssertionError("Rule [" + rule.id() + "] reported [" + finding.code()
                    + "], which is none of its codes. Add it to codes().");
        }
        patterns(finding.code())
                .flatMap(pattern -> pattern.places().stream())
                .filter(place -> !finding.figures().containsKey(place))
                .findFirst()
                .ifPresent(place -> {
                    throw new AssertionError("Rule [" + rule.id() + "] reported [" + finding.code()
                            + "] without the figure [" + place + "]. Put it into the finding.");
                });
    }

    private static Stream<MessagePattern> patterns(FindingCode code) {
        Optional<FindingCode.Alert> alert = code.alert();
        return Stream.of(
                        Optional.of(code.message()),
                        code.remedy(),
                        alert.map(FindingCode.Alert::firstResponse),
                        alert.map(FindingCode.Alert::notified))
                .flatMap(Optional::stream);
    }

    private static String path(Finding finding) {
        return finding.location().path().orElse("");
    }

    /** The rule's id and what it said. */
    @Override
    public String toString() {
        return rule.id() + ": " + findings;
    }
}
