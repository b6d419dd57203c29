package dev.plumbline.resource;

import dev.plumbline.quantity.Quantity;
import dev.plumbline.quantity.Unit;
import java.util.Optional;
import java.util.Set;

/** Units that mean one thing where resources are counted: 2名, 2位 and 2人 are two people. */
final class ResourceUnits {

    private static final Unit COUNT = Unit.of("个");
    private static final Unit PERSON = Unit.of("人");
    private static final Set<String> HEADS = Set.of("人", "名", "位", "员");

    private ResourceUnits() {}

    static boolean isHeads(Unit unit) {
        return HEADS.contains(unit.symbol());
    }

    /** Whether it is 个, which says only how many there are. */
    static boolean isMereCount(Unit unit) {
        return unit.equals(COUNT);
    }

    /** Whether amounts in one unit can be held against amounts in the other (GOAL-3). */
    static boolean fit(Unit one, Unit other) {
        return plain(one).fit(plain(other)).isFit();
    }

    /** The unit that stands for all that mean the same. */
    static Unit plain(Unit unit) {
        return isHeads(unit) ? PERSON : unit;
    }

    /** The same amount in that unit. */
    static Quantity plain(Quantity amount) {
        Unit plain = plain(amount.unit());
        return plain.equals(amount.unit()) ? amount : Quantity.of(amount.amount(), plain);
    }

    /** An amount in another unit; empty where the two do not fit. */
    static Optional<Quantity> converted(Quantity amount, Unit unit) {
        Optional<Quantity> direct = amount.convertedTo(unit);
        return direct.isPresent() || !isHeads(amount.unit()) || !isHeads(unit)
                ? direct
                : Optional.of(Quantity.of(amount.amount(), unit));
    }
}
