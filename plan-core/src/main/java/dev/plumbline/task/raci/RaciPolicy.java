package dev.plumbline.task.raci;

import org.immutables.value.Value;

/**
 * What a company wants of its responsibility matrix: how many of each letter a task has, and how much a party may hold
 * (RACI-2).
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public abstract class RaciPolicy {

    private static final RaciPolicy STANDARD = builder().build();
    private static final RaciPolicy TEXTBOOK =
            builder().responsible(Allowed.atLeast(1)).sharedCellAllowed(true).build();

    RaciPolicy() {}

    /** How many may be responsible for one task. */
    @Value.Default
    public Allowed responsible() {
        return Allowed.exactly(1);
    }

    /** How many may approve one task. */
    @Value.Default
    public Allowed approver() {
        return Allowed.exactly(1);
    }

    /** How many may be asked about one task. */
    @Value.Default
    public Allowed consulted() {
        return Allowed.any();
    }

    /** How many may be told about one task. */
    @Value.Default
    public Allowed informed() {
        return Allowed.any();
    }

    /** How many may hold a letter for one task. */
    public Allowed allowed(RaciRole role) {
        return switch (role) {
            case RESPONSIBLE -> responsible();
            case APPROVER -> approver();
            case CONSULTED -> consulted();
            case INFORMED -> informed();
        };
    }

    /** Whether one party may do a task and approve it. */
    @Value.Default
    public boolean sharedCellAllowed() {
        return false;
    }

    /** The share of tasks that a party may be responsible for; strictly more is reported. */
    @Value.Default
    public double shareLimit() {
        return 0.3;
    }

    /** The number of tasks that a party may be responsible for at a time. */
    @Value.Default
    public int capacity() {
        return 10;
    }

    /** Exactly one responsible and exactly one other approver. */
    public static RaciPolicy standard() {
        return STANDARD;
    }

    /** One accountable, one or more responsible, both possibly the same party. */
    public static RaciPolicy textbook() {
        return TEXTBOOK;
    }

    public static Builder builder() {
        return new Builder();
    }

    /** A builder that starts from this {@code RaciPolicy}. */
    public Builder toBuilder() {
        return builder().from(this);
    }

    @Value.Check
    void check() {
        if (!(shareLimit() >= 0 && shareLimit() <= 1)) {
            throw new IllegalArgumentException(
                    "Share limit [" + shareLimit() + "] is no share. Give a number from 0 to 1, such as 0.3.");
        }
        if (capacity() < 1) {
            throw new IllegalArgumentException(
                    "Capacity [" + capacity() + "] lets nobody do anything. Give 1 task or more.");
        }
    }

    /**
     * How many parties may hold a letter for one task, both ends allowed.
     *
     * @param least the fewest
     * @param most the most, not below {@code least}
     */
    public record Allowed(int least, int most) {
        public Allowed {
            if (least < 0 || most < least) {
                throw new IllegalArgumentException(
                        "Allowed number [" + least + "] to [" + most + "] is empty. Give two numbers in order from 0.");
            }
        }

        public static Allowed exactly(int number) {
            return new Allowed(number, number);
        }

        public static Allowed atLeast(int number) {
            return new Allowed(number, Integer.MAX_VALUE);
        }

        public static Allowed atMost(int number) {
            return new Allowed(0, number);
        }

        public static Allowed any() {
            return atLeast(0);
        }

        /** For people: {@code 1}, {@code 1+}, {@code 0-1}. */
        @Override
        public String toString() {
            if (least == most) {
                return Integer.toString(least);
            }
            return most == Integer.MAX_VALUE ? least + "+" : least + "-" + most;
        }
    }

    /** Builds a {@link RaciPolicy}. */
    public static final class Builder extends RaciPolicyBuilder {
        Builder() {}
    }
}
