package dev.plumbline.policy;

import dev.plumbline.diagnostic.Severity;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.immutables.value.Value;

/**
 * What a company wants of the rules: which are off, other severities, and findings waived for a while (RULE-3).
 *
 * <p>Rules and findings are named by their codes' ids. Immutable and thread-safe.
 */
@Value.Immutable
public abstract class RuleSelection {

    RuleSelection() {}

    /** How much is asked of a book; {@link RuleProfile#WORKBOOK} unless stated. */
    @Value.Default
    public RuleProfile profile() {
        return RuleProfile.WORKBOOK;
    }

    /** The codes whose findings are not wanted. */
    public abstract Set<String> off();

    /** Other severities, by code. */
    public abstract Map<String, Severity> severities();

    /** Findings that are known and accepted for a while. */
    public abstract List<Waiver> waivers();

    /** Values for the parameters of rules, by {@code code.parameter}. */
    public abstract Map<String, String> parameters();

    public static Builder builder() {
        return new Builder();
    }

    /** A builder that starts from this {@code RuleSelection}. */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * A finding that is known and accepted until a day.
     *
     * @param code the finding's code
     * @param path the path it applies to; {@code *} for all
     * @param reason why it is accepted, not blank
     * @param until the last day on which it is
     */
    public record Waiver(String code, String path, String reason, LocalDate until) {
        public Waiver {
            if (reason.isBlank()) {
                throw new IllegalArgumentException(
                        "The waiver of [" + code + "] at [" + path + "] has no reason. Say why it is accepted.");
            }
        }
    }

    /** Builds a {@link RuleSelection}. */
    public static final class Builder extends RuleSelectionBuilder {
        Builder() {}
    }
}
