package dev.plumbline.quantity;

import dev.plumbline.diagnostic.Finding;
import java.util.List;
import java.util.Optional;

/**
 * What was read from the text of a cell: its meaning, the words around it, and what was ambiguous about it (GOAL-3).
 *
 * <p>{@code 新增客户100家} is the name 新增客户 with the amount 100家; {@code 完成10家客户拜访} has the words 客户拜访 after it. A text is
 * split at its last quantity. Immutable and thread-safe.
 *
 * @param text the text as it was given
 * @param name the words before the quantity, without verbs such as 实现 and 提升 that the meaning already holds
 * @param meaning what is said
 * @param rest the words after the quantity
 * @param fullScore the best possible score, from 满分100
 * @param findings ambiguities with the reading chosen; their place is for the caller to add
 */
public record QuantityReading(
        String text,
        Optional<String> name,
        Meaning meaning,
        Optional<String> rest,
        Optional<Quantity> fullScore,
        List<Finding> findings) {

    public QuantityReading {
        findings = List.copyOf(findings);
    }

    /** Whether the text holds nothing, or a dash or word for nothing. */
    public boolean isNothing() {
        return meaning instanceof Meaning.Nothing;
    }

    /** The amount, limit or range that the text states, without its baseline; empty for every other meaning. */
    public Optional<Bound> bound() {
        return meaning instanceof Meaning.Amount amount ? Optional.of(amount.bound()) : Optional.empty();
    }

    /** The baseline, in 从85分提升至90分. */
    public Optional<Quantity> baseline() {
        return meaning instanceof Meaning.Amount amount ? amount.baseline() : Optional.empty();
    }

    /** The change, in 增长20%. */
    public Optional<QuantityChange> change() {
        return meaning instanceof Meaning.Changed changed ? Optional.of(changed.change()) : Optional.empty();
    }
}
