package dev.plumbline.rules.spi;

import dev.plumbline.diagnostic.FindingCode;
import dev.plumbline.text.Localized;
import java.util.List;

/**
 * Looks at one kind of subject and says what there is to say about it (RULE-1).
 *
 * <p>A rule is handed one subject at a time and must answer from it, its context and nothing else, so that after a
 * change only the subjects it touched are looked at again. It reports by {@link FindingSink}; it formats nothing and
 * never throws to report. Implementations are stateless and thread-safe. Applications register theirs with
 * {@link java.util.ServiceLoader} or hand them to a rule set.
 *
 * @param <S> what it looks at
 */
public interface Rule<S> {

    /** Stable, in lower case with hyphens; the id by which a policy switches the rule off. */
    String id();

    /** What the rule is about, for lists of rules. */
    Localized title();

    /** Where the rule belongs. */
    RuleCategory category();

    /** What it looks at. */
    Subject<S> subject();

    /** Every code it may report. */
    List<FindingCode> codes();

    /** Looks at one subject. */
    void check(S subject, RuleContext context, FindingSink findings);
}
