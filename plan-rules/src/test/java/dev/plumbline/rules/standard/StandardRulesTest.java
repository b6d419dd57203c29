package dev.plumbline.rules.standard;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.adjustment.AdjustmentIntegrity;
import dev.plumbline.book.DecisionCheck;
import dev.plumbline.book.References;
import dev.plumbline.diagnostic.Finding;
import dev.plumbline.diagnostic.FindingCode;
import dev.plumbline.rules.RuleSet;
import dev.plumbline.rules.spi.Rule;
import dev.plumbline.rules.testing.RuleVerifier;
import dev.plumbline.status.PlanStatus;
import dev.plumbline.task.schedule.TaskNetwork;
import dev.plumbline.time.AsOf;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class StandardRulesTest {

    static List<Rule<?>> rules() {
        return StandardRules.all();
    }

    private static List<FindingCode> codes() {
        return rules().stream().flatMap(rule -> rule.codes().stream()).toList();
    }

    private static List<Finding> troubles() {
        return RuleSet.standard().evaluate(PlanStatus.of(TroubledBook.book(), AsOf.endOf(SoundBook.TODAY)));
    }

    @Test
    void haveIdsAndCodesOfTheirOwn() {
        assertThat(rules()).extracting(Rule::id).doesNotHaveDuplicates();
        assertThat(codes()).extracting(FindingCode::id).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("rules")
    @DisplayName("RULE-1: each rule is described in both languages and silent on a sound book")
    void areSilentOnASoundBook(Rule<?> rule) {
        RuleVerifier.of(rule).given(SoundBook.book(), SoundBook.TODAY).reportsNothing();
    }

    @ParameterizedTest
    @MethodSource("rules")
    @DisplayName("RULE-1: each sentence of a troubled book has all its figures")
    void fillTheirSentences(Rule<?> rule) {
        assertThat(RuleVerifier.of(rule)
                        .given(TroubledBook.book(), SoundBook.TODAY)
                        .findings())
                .isNotEmpty();
    }

    @Test
    void reportEveryCodeOfATroubledBook() {
        Set<FindingCode> reported = troubles().stream().map(Finding::code).collect(Collectors.toSet());

        assertThat(codes().stream().filter(code -> !reported.contains(code)))
                .as("all but a schedule of millions of days, what a version took out and decisions without opinions,"
                        + " which have tests of their own")
                .containsExactlyInAnyOrder(
                        TaskNetwork.TOO_LONG,
                        References.REMOVED,
                        AdjustmentIntegrity.ALTERED,
                        DecisionCheck.WITHOUT_OPINIONS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    @DisplayName("RULE-1: what, where, why and what to do, in both languages")
    void sayWhatWhereWhyAndWhatToDo(String language) throws IOException {
        String told = troubles().stream()
                .map(finding -> told(finding, Locale.forLanguageTag(language)))
                .collect(Collectors.joining());

        assertThat(told).isEqualTo(golden("troubled." + language + ".txt"));
    }

    private static String told(Finding finding, Locale locale) {
        return finding.severity().text(locale) + " " + finding.code() + " "
                + finding.location() + "\n  " + finding.message(locale) + "\n"
                + finding.remedy(locale).map(remedy -> "  → " + remedy + "\n").orElse("");
    }

    private static String golden(String name) throws IOException {
        try (InputStream in = StandardRulesTest.class.getResourceAsStream(name)) {
            return in == null ? "" : new String(in.readAllBytes(), UTF_8);
        }
    }
}
