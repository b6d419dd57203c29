package dev.plumbline.approval;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/**
 * An attempt as somebody supposes it: by these roles, with or without a reason, and with just these conditions unmet. For
 * listings of a machine and for tests; no step is ever taken on it. Immutable and thread-safe.
 *
 * @param roles as what it is attempted
 * @param isOwn whether it is the own of who attempts it
 * @param hasReason whether a reason is given
 * @param unmet what does not hold
 */
public record Supposed(Set<Role> roles, boolean isOwn, boolean hasReason, Set<Condition> unmet) implements Attempt {

    public Supposed {
        roles = Set.copyOf(roles);
        unmet = Set.copyOf(unmet);
    }

    /** An attempt in which nothing else stands in the way. */
    public static Supposed as(Role... roles) {
        return new Supposed(Set.copyOf(Arrays.asList(roles)), false, true, Set.of());
    }

    /** The same of somebody whose own it is. */
    public Supposed onTheirOwn() {
        return new Supposed(roles, true, hasReason, unmet);
    }

    /** The same without a reason. */
    public Supposed withoutReason() {
        return new Supposed(roles, isOwn, false, unmet);
    }

    /** The same where these do not hold either. */
    public Supposed unless(Condition... conditions) {
        Set<Condition> more = new HashSet<>(unmet);
        more.addAll(Arrays.asList(conditions));
        return new Supposed(roles, isOwn, hasReason, more);
    }

    @Override
    public boolean isBy(Role role) {
        return roles.contains(role);
    }

    @Override
    public boolean meets(Condition condition) {
        return !unmet.contains(condition);
    }
}
