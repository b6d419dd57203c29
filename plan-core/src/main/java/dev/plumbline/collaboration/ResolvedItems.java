package dev.plumbline.collaboration;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * What meetings resolved, each thing once however often minutes hold it (COL-3, SAFE-3).
 *
 * <p>Later minutes of the same meeting word a resolution anew; minutes of another meeting of the same request take it up in
 * the words it has. Other words under its id are another resolution: both stay, and what is reported of the id once it
 * stands for two settles neither, since nobody can say which of them is meant. Minutes of the same meeting that hold the
 * words of one of the two under another id put that right. Confined to one thread.
 */
final class ResolvedItems {

    /** One thing resolved: as it was last worded, where, and when it was first written down. */
    static final class Item {
        private final Instant since;
        private final Map<MeetingId, Minutes> minutes = new LinkedHashMap<>();
        private Resolution resolution;
        private Meeting meeting;
        private Instant until = Instant.MAX;

        Item(Resolution resolution, Meeting meeting, Instant since) {
            this.resolution = resolution;
            this.meeting = meeting;
            this.since = since;
        }

        Resolution resolution() {
            return resolution;
        }

        Meeting meeting() {
            return meeting;
        }

        /** When it was first written down. */
        Instant since() {
            return since;
        }

        /** Until when its id stood for it alone, so that a report of the id is one of it; never for a later namesake. */
        Instant until() {
            return until;
        }

        private boolean isTakenUpBy(Resolution other, Meeting where, Minutes by) {
            Minutes known = minutes.get(where.id());
            return known != null
                    ? known != by || resolution.equals(other)
                    : meeting.request().equals(where.request())
                            && resolution.text().equals(other.text());
        }
    }

    private final Map<ResolutionId, List<Item>> byId = new LinkedHashMap<>();
    private final Map<MeetingId, Map<String, Set<ResolutionId>>> lastIds = new HashMap<>();

    ResolvedItems(List<MeetingProgress> meetings, Function<Minutes, Instant> when) {
        for (MeetingProgress meeting : meetings) {
            for (Minutes minutes : meeting.minutes()) {
                Map<String, Set<ResolutionId>> ids = new HashMap<>();
                for (Resolution resolution : minutes.resolutions()) {
                    take(resolution, meeting.meeting(), minutes, when.apply(minutes));
                    ids.computeIfAbsent(resolution.text(), any -> new LinkedHashSet<>())
                            .add(resolution.id());
                }
                lastIds.computeIfAbsent(meeting.meeting().id(), any -> new HashMap<>())
                        .putAll(ids);
            }
        }
        byId.values().stream().filter(items -> items.size() > 1).forEach(this::tellApart);
    }

    private void take(Resolution resolution, Meeting meeting, Minutes minutes, Instant when) {
        List<Item> items = byId.computeIfAbsent(resolution.id(), any -> new ArrayList<>(1));
        List<Item> likely = items.stream()
                .filter(known -> known.isTakenUpBy(resolution, meeting, minutes))
                .toList();
        Item item = likely.stream()
                .filter(known -> known.resolution().text().equals(resolution.text()))
                .findFirst()
                .or(() -> likely.stream().findFirst())
                .orElseGet(() -> {
                    Item fresh = new Item(resolution, meeting, when);
                    items.add(fresh);
                    return fresh;
                });
        item.resolution = resolution;
        item.meeting = meeting;
        item.minutes.put(meeting.id(), minutes);
    }

    /** Leaves out what its meeting has given another id since, and says of the rest until when reports are theirs. */
    private void tellApart(List<Item> items) {
        items.removeIf(this::isRenamed);
        items.sort(Comparator.comparing(Item::since));
        for (int at = 1; at < items.size(); at++) {
            items.get(at).until = Instant.MIN;
        }
        if (items.size() > 1) {
            Instant second = items.get(1).since();
            items.get(0).until = second.equals(items.get(0).since()) ? Instant.MIN : second;
        }
    }

    private boolean isRenamed(Item item) {
        Set<ResolutionId> ids =
                lastIds.get(item.meeting().id()).getOrDefault(item.resolution().text(), Set.of());
        return !ids.contains(item.resolution().id());
    }

    /** Whether any minutes hold an id. */
    boolean has(ResolutionId id) {
        return !byId.getOrDefault(id, List.of()).isEmpty();
    }

    /** All, by id in the order in which the ids were first written down. */
    List<Item> all() {
        return byId.values().stream().flatMap(List::stream).toList();
    }

    /** Those of which several share an id, by id. */
    List<List<Item>> namesakes() {
        return byId.values().stream().filter(items -> items.size() > 1).toList();
    }
}
