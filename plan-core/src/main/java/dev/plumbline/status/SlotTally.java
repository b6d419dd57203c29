package dev.plumbline.status;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Counts for each slot how many tasks were under way in its period and of how many of them progress was told in it. Each
 * task touches only the slots of its own days. Not thread-safe.
 */
final class SlotTally {

    private final List<DueSlot> slots;
    private final int[] asked;
    private final int[] told;
    private final @Nullable Instant[] last;

    SlotTally(List<DueSlot> slots) {
        this.slots = slots;
        this.asked = new int[slots.size()];
        this.told = new int[slots.size()];
        this.last = new Instant[slots.size()];
    }

    /** A task that was under way from a day to another, and when its progress was told by the day it holds for. */
    void ask(LocalDate begin, LocalDate end, Map<LocalDate, Instant> progress) {
        Map<Integer, Instant> first = new HashMap<>();
        progress.forEach((day, at) -> {
            for (int i = firstFrom(day); i < slots.size() && holds(i, day); i++) {
                first.merge(i, at, (one, other) -> one.isBefore(other) ? one : other);
            }
        });
        for (int i = firstFrom(begin);
                i < slots.size() && !slots.get(i).period().start().isAfter(end);
                i++) {
            asked[i]++;
            Instant at = first.get(i);
            if (at != null) {
                told[i]++;
                Instant known = last[i];
                last[i] = known == null || at.isAfter(known) ? at : known;
            }
        }
    }

    private boolean holds(int slot, LocalDate day) {
        return !slots.get(slot).period().start().isAfter(day);
    }

    /** The first slot whose period does not end before a day; the slots are in order. */
    private int firstFrom(LocalDate day) {
        int low = 0;
        int high = slots.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (slots.get(middle).period().end().isBefore(day)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Whether a task was under way. */
    boolean isAsked(int slot) {
        return asked[slot] > 0;
    }

    /** When the last of the tasks under way was told of; empty while one of them is not. */
    Optional<Instant> told(int slot) {
        return told[slot] == asked[slot] ? Optional.ofNullable(last[slot]) : Optional.empty();
    }
}
