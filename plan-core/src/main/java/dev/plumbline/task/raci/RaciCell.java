package dev.plumbline.task.raci;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The sixteen sets of letters, each made once: a matrix of many cells then holds no set of its own. */
final class RaciCell {

    private static final List<RaciRole> ROLES = List.of(RaciRole.values());
    private static final List<Set<RaciRole>> SETS =
            IntStream.range(0, 1 << ROLES.size()).mapToObj(RaciCell::make).toList();

    private RaciCell() {}

    private static Set<RaciRole> make(int bits) {
        Set<RaciRole> set = EnumSet.noneOf(RaciRole.class);
        ROLES.stream().filter(role -> (bits & bit(role)) != 0).forEach(set::add);
        return Collections.unmodifiableSet(set);
    }

    static int bit(RaciRole role) {
        return 1 << role.ordinal();
    }

    static Set<RaciRole> of(int bits) {
        return SETS.get(bits);
    }

    static Set<RaciRole> joined(Set<RaciRole> one, Set<RaciRole> other) {
        return of(bits(one) | bits(other));
    }

    /** The set without a letter; null where none is left. */
    static @Nullable Set<RaciRole> without(Set<RaciRole> held, RaciRole role) {
        int left = bits(held) & ~bit(role);
        return left == 0 ? null : of(left);
    }

    private static int bits(Set<RaciRole> roles) {
        int bits = 0;
        for (RaciRole role : roles) {
            bits |= bit(role);
        }
        return bits;
    }
}
