package dev.plumbline.approval.step;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * Takes steps in the order in which they were recorded (留痕先后), so that nobody undoes by a date what already counts: a step
 * dated before others counts only where all of these go on counting, and of several at one instant the one recorded first
 * comes first; those recorded at once have no order, and each that can count does (TASK-2, ISS-4). What did not count is tried again once a step that was missing is recorded. Not thread-safe.
 *
 * @param <T> what was recorded
 * @param <R> why something does not count
 */
public final class Chronicle<T, R> {

    /** How steps follow from each other, in the order in which they hold. Mutable; one that refuses stays as it was. */
    public interface Walk<T, R> {

        /** Takes a step, and says whether it counts. */
        boolean take(T step);

        /** Whether a step may let others count that did not before: one that only tells does not. */
        boolean enables(T step);

        /** Why a step that comes now does not count. */
        R refusal(T step);

        /** Why a step that could come now does not count: a later one that counts would not any more. */
        R undoing(T step, T undone);
    }

    /** Told apart by itself, since the same may be recorded twice. */
    private static final class Item<T> {
        private final T step;
        private final Instant held;
        private final Instant recorded;
        private final Instant entered;

        private Item(T step, Instant held, Instant recorded, Instant entered) {
            this.step = step;
            this.held = held;
            this.recorded = recorded;
            this.entered = entered;
        }

        private boolean isAtOnceWith(Item<?> other) {
            return recorded.equals(other.recorded) && entered.equals(other.entered);
        }
    }

    private final Supplier<? extends Walk<T, R>> fresh;
    private final Comparator<? super T> ties;
    private List<Item<T>> counted = new ArrayList<>();
    private Map<Item<T>, R> left = new LinkedHashMap<>();
    private Walk<T, R> walk;
    /** The latest moment at which something held that did not count. */
    private Instant latestLeft = Instant.MIN;
    /** When what was put in one by one holds, in the order in which that was done. */
    private final List<Instant> inserted = new ArrayList<>();
    /** How much had been put in when a step was not allowed at its place, which only what comes before it can change. */
    private final Map<Item<T>, Integer> refusedAt = new IdentityHashMap<>();
    /** Whether all that did not count was tried again with all that is known. */
    private boolean isSettled = true;

    private Chronicle(Supplier<? extends Walk<T, R>> fresh, Comparator<? super T> ties) {
        this.fresh = fresh;
        this.ties = ties;
        this.walk = fresh.get();
    }

    /**
     * What became of steps.
     *
     * @param fresh begins a walk from the beginning
     * @param held when a step holds
     * @param recorded when it was recorded; of those recorded at once the one that holds first comes first
     * @param ties in which other order those that were recorded at once and hold at one instant may be taken
     */
    public static <T, R> Chronicle<T, R> of(
            List<T> steps,
            Supplier<? extends Walk<T, R>> fresh,
            Function<? super T, Instant> held,
            Function<? super T, Instant> recorded,
            Comparator<? super T> ties) {
        return of(steps, fresh, held, recorded, recorded, ties);
    }

    /**
     * The same where some steps are reckoned with later than they were recorded, see {@link #known}.
     *
     * @param known since when a step is reckoned with
     * @param recorded when it was recorded, which is the order of those that are reckoned with since one moment
     */
    public static <T, R> Chronicle<T, R> of(
            List<T> steps,
            Supplier<? extends Walk<T, R>> fresh,
            Function<? super T, Instant> held,
            Function<? super T, Instant> known,
            Function<? super T, Instant> recorded,
            Comparator<? super T> ties) {
        Chronicle<T, R> chronicle = new Chronicle<>(fresh, ties);
        List<Item<T>> items = steps.stream()
                .map(step -> new Item<T>(step, held.apply(step), known.apply(step), recorded.apply(step)))
                .sorted(Comparator.<Item<T>, Instant>comparing(item -> item.recorded)
                        .thenComparing(item -> item.entered)
                        .thenComparing(item -> item.held))
                .toList();
        int at = 0;
        while (at < items.size()) {
            int end = at + 1;
            while (end < items.size() && items.get(end).isAtOnceWith(items.get(at))) {
                end++;
            }
            chronicle.record(items.subList(at, end));
            at = end;
        }
        return chronicle;
    }

    /**
     * Since when a step is reckoned with: since it was recorded, but one that was dated for a later day since then, so that
     * nobody closes a way by a date to come.
     */
    public static Instant known(Instant held, Instant recorded, ZoneId zone) {
        boolean isAhead = LocalDate.ofInstant(held, zone).isAfter(LocalDate.ofInstant(recorded, zone));
        return isAhead ? held : recorded;
    }

    /** The walk that took all that counts. */
    public Walk<T, R> walk() {
        return walk;
    }

    /** Why what does not count does not, in the order of recording. */
    public List<R> refusals() {
        return List.copyOf(left.values());
    }

    private void record(List<Item<T>> batch) {
        boolean isLast = batch.size() == 1 && isLast(batch.get(0));
        int before = left.size();
        if (batch.size() == 1) {
            keep(batch.get(0));
        } else if (!takesAll(batch)) {
            recordAtOnce(batch);
        }
        if (isLast && isSettled) {
            return;
        }
        Optional<Instant> since = batch.stream()
                .filter(item -> walk.enables(item.step))
                .map(item -> item.held)
                .min(Instant::compareTo);
        since.ifPresent(from -> {
            retry(each -> each.held.isAfter(from) || left.containsKey(batch.get(0)));
            takeMore();
        });
        isSettled = since.isPresent() || isSettled && left.size() == before;
    }

    /** Whether a step holds after all others known: then it changes nothing for them. */
    private boolean isLast(Item<T> item) {
        return !isBehind(item) && !item.held.isBefore(latestLeft);
    }

    private void keep(Item<T> item) {
        insert(item).ifPresent(refusal -> leave(item, refusal));
    }

    private void leave(Item<T> item, R refusal) {
        left.put(item, refusal);
        latestLeft = item.held.isAfter(latestLeft) ? item.held : latestLeft;
    }

    /** What was recorded at once has no order of its own: of the order given and that of the ties the better is taken. */
    private void recordAtOnce(List<Item<T>> batch) {
        List<Item<T>> before = List.copyOf(counted);
        Map<Item<T>, R> refused = new LinkedHashMap<>(left);
        int asGiven = refusedOf(batch, before, refused);
        if (asGiven > 0) {
            List<Item<T>> tied = batch.stream()
                    .sorted(Comparator.<Item<T>, Instant>comparing(item -> item.held)
                            .thenComparing(item -> item.step, ties))
                    .toList();
            if (refusedOf(tied, before, refused) >= asGiven) {
                refusedOf(batch, before, refused);
            }
        }
    }

    /** How many of several steps do not count that were recorded at once after others, tried in an order. */
    private int refusedOf(List<Item<T>> order, List<Item<T>> before, Map<Item<T>, R> refused) {
        replace(new ArrayList<>(before), walked(before));
        left = new LinkedHashMap<>(refused);
        order.forEach(this::keep);
        Instant recorded = order.get(0).recorded;
        retry(each -> each.recorded.equals(recorded));
        return left.size() - refused.size();
    }

    /** What was refused is tried again now that something is known that comes before it, or together with it. */
    private void retry(Predicate<Item<T>> isMeant) {
        int before = left.size() + 1;
        while (!left.isEmpty() && left.size() < before) {
            before = left.size();
            for (Item<T> item : List.copyOf(left.keySet())) {
                if (left.containsKey(item) && isMeant.test(item) && !isRefusedStill(item)) {
                    insert(item).ifPresentOrElse(why -> leave(item, why), () -> left.remove(item));
                }
            }
        }
    }

    /** Whether nothing that comes before a step was put in since it was not allowed. */
    private boolean isRefusedStill(Item<T> item) {
        Integer since = refusedAt.get(item);
        return since != null
                && inserted.subList(since, inserted.size()).stream().allMatch(held -> held.isAfter(item.held));
    }

    private Optional<R> refused(Item<T> item, Walk<T, R> at) {
        refusedAt.put(item, inserted.size());
        return Optional.of(at.refusal(item.step));
    }

    /** What counts now, in another way than one by one. */
    private void replace(List<Item<T>> all, Walk<T, R> anew) {
        counted = all;
        walk = anew;
        refusedAt.clear();
    }

    private boolean isBehind(Item<T> item) {
        return !counted.isEmpty() && item.held.isBefore(counted.get(counted.size() - 1).held);
    }

    /** Takes a step where it belongs, or says why it does not count. */
    private Optional<R> insert(Item<T> item) {
        if (isBehind(item)) {
            return insertBehind(item);
        }
        if (walk.take(item.step)) {
            counted.add(item);
            inserted.add(item.held);
            return Optional.empty();
        }
        return refused(item, walk);
    }

    private Optional<R> insertBehind(Item<T> item) {
        int place = place(item);
        Walk<T, R> anew = walked(counted.subList(0, place));
        if (!anew.take(item.step)) {
            return refused(item, anew);
        }
        Optional<Item<T>> undone = counted.subList(place, counted.size()).stream()
                .filter(later -> !anew.take(later.step))
                .findFirst();
        if (undone.isPresent()) {
            return insertTogether(item, place)
                    ? Optional.empty()
                    : Optional.of(walked(counted.subList(0, place)).undoing(item.step, undone.get().step));
        }
        counted.add(place, item);
        inserted.add(item.held);
        walk = anew;
        return Optional.empty();
    }

    /** Takes a step together with later ones that were refused so far, such as a pause and its end. */
    private boolean insertTogether(Item<T> item, int place) {
        List<Item<T>> following = new ArrayList<>(counted.subList(place, counted.size()));
        int known = following.size();
        left.keySet().stream()
                .filter(other -> other != item && !other.held.isBefore(item.held))
                .forEach(following::add);
        if (following.size() == known) {
            return false;
        }
        following.sort(Comparator.comparing((Item<T> each) -> each.held)
                .thenComparing(each -> each.recorded)
                .thenComparing(each -> !left.containsKey(each)));
        Walk<T, R> anew = walked(counted.subList(0, place));
        List<Item<T>> all = new ArrayList<>(counted.subList(0, place));
        anew.take(item.step);
        all.add(item);
        for (Item<T> each : following) {
            if (anew.take(each.step)) {
                all.add(each);
            } else if (!left.containsKey(each)) {
                return false;
            }
        }
        replace(all, anew);
        all.forEach(left::remove);
        return true;
    }

    /** Takes of what was refused all that counts wherever it belongs, where all that counts goes on counting. */
    private void takeMore() {
        if (left.isEmpty()) {
            return;
        }
        List<Item<T>> every = new ArrayList<>(counted);
        every.addAll(left.keySet());
        every.sort(Comparator.comparing((Item<T> each) -> each.held)
                .thenComparing(each -> each.recorded)
                .thenComparing(each -> !left.containsKey(each)));
        Walk<T, R> anew = fresh.get();
        List<Item<T>> all = new ArrayList<>();
        for (Item<T> each : every) {
            if (anew.take(each.step)) {
                all.add(each);
            } else if (!left.containsKey(each)) {
                return;
            }
        }
        if (all.size() > counted.size()) {
            replace(all, anew);
            all.forEach(left::remove);
        }
    }

    /** After all that hold no later. */
    private int place(Item<T> item) {
        int low = 0;
        int high = counted.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (counted.get(middle).held.isAfter(item.held)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    private Walk<T, R> walked(List<Item<T>> steps) {
        Walk<T, R> anew = fresh.get();
        steps.forEach(each -> anew.take(each.step));
        return anew;
    }

    /** Takes several steps recorded at once in one walk, where all of them and all that count already do. */
    private boolean takesAll(List<Item<T>> batch) {
        if (!isBehind(batch.get(0))) {
            return false;
        }
        List<Item<T>> all = new ArrayList<>(counted);
        all.addAll(batch);
        all.sort(Comparator.comparing(item -> item.held));
        Walk<T, R> anew = fresh.get();
        if (!all.stream().allMatch(each -> anew.take(each.step))) {
            return false;
        }
        replace(all, anew);
        return true;
    }
}
