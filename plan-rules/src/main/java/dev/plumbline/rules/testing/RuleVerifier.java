package dev.plumbline.rules.testing;

import dev.plumbline.book.PlanBook;
import dev.plumbline.diagnostic.Finding;
import dev.plumbline.diagnostic.FindingCode;
import dev.plumbline.rules.spi.FindingSink;
import dev.plumbline.rules.spi.Rule;
import dev.plumbline.rules.spi.RuleContext;
import dev.plumbline.status.PlanStatus;
import dev.plumbline.text.MessagePattern;
import dev.plumbline.time.AsOf;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Holds one rule against a book, for the tests of rules (规则测试).
 *
 * <p>What the rule throws flies out; no policy switches it off.
 *
 * <pre>{@code
 * RuleVerifier.of(new OverdueReviewRule())
 *         .given(book, LocalDate.of(2024, 6, 30))
 *         .reportsAt("review-overdue plan/2024-06");
 * }</pre>
 *
 * <p>Whatever is asked, a rule must be fit to be listed: an id in lower case with hyphens, a title and sentences in
 * both languages, at least one code. Needs no test framework; what does not hold is an {@link AssertionError}. Immutable
 * and thread-safe.
 */
public final class RuleVerifier {

    private final Rule<?> rule;

    private RuleVerifier(Rule<?> rule) {
        this.rule = rule;
    }

    /**
     * A verifier of a rule.
     *
     * @throws AssertionError if the rule is not fit to be listed
     */
    public static RuleVerifier of(Rule<?> rule) {
        requireId(rule.id(), "Rule");
        require(isInBoth(rule.title().text(Locale.CHINESE), rule.title().text(Locale.ENGLISH)), rule.id(), "title");
        if (rule.codes().isEmpty()) {
            throw new AssertionError("Rule [" + rule.id() + "] names no code. List every code it may report.");
        }
        rule.codes().forEach(RuleVerifier::requireSentences);
        return new RuleVerifier(rule);
    }

    /** What the rule says of a book as of the end of a day. */
    public RuleOutcome given(PlanBook book, LocalDate date) {
        return given(PlanStatus.of(book, AsOf.endOf(date)));
    }

    /** What the rule says of a status. */
    public RuleOutcome given(PlanStatus status) {
        return new RuleOutcome(rule, findings(rule, status));
    }

    private static <S> List<Finding> findings(Rule<S> rule, PlanStatus status) {
        RuleContext context = new RuleContext(status);
        List<Finding> findings = new ArrayList<>();
        FindingSink sink = findings::add;
        for (S subject : rule.subject().instances().apply(status)) {
            rule.check(subject, context, sink.at(rule.subject().path().apply(subject)));
        }
        return findings;
    }

    private static void requireSentences(FindingCode code) {
        requireId(code.id(), "Code");
        require(isInBoth(code.message()), code.id(), "sentence");
        code.remedy().ifPresent(remedy -> require(isInBoth(remedy), code.id(), "remedy"));
        code.alert().ifPresent(alert -> {
            require(isInBoth(alert.firstResponse()), code.id(), "first response");
            require(isInBoth(alert.notified()), code.id(), "word on whom to tell");
        });
    }

    private static void requireId(String id, String kind) {
        boolean stable =
                !id.isEmpty() && id.chars().allMatch(c -> c == '-' || c >= 'a' && c <= 'z' || c >= '0' && c <= '9');
        if (!stable) {
            throw new AssertionError(
                    kind + " id [" + id + "] is not in lower case with hyphens. Write one such as task-lag.");
        }
    }

    private static void require(boolean holds, String id, String text) {
        if (!holds) {
            throw new AssertionError("[" + id + "] has no " + text + " in one of the two languages. Write both.");
        }
    }

    private static boolean isInBoth(MessagePattern pattern) {
        return isInBoth(pattern.chinese(), pattern.english());
    }

    private static boolean isInBoth(String chinese, String english) {
        return !chinese.isBlank() && !english.isBlank();
    }
}
