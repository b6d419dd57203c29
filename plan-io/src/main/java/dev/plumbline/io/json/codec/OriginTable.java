package dev.plumbline.io.json.codec;

import dev.plumbline.diagnostic.Location;
import dev.plumbline.io.spi.Origins;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where things stood in a JSON text: for each its id, its line and its place in a list, sixteen bytes beside the id itself.
 * What they are called is put together when somebody asks. Filled by one thread, then only asked.
 */
final class OriginTable implements Origins {

    private static final int FIRST_SIZE = 16;

    private final String file;
    private final List<Group> groups = new ArrayList<>();
    private @Nullable Map<String, Place> byPath;

    OriginTable(String file) {
        this.file = file;
    }

    /** Where something stood: the group, and the place in it. */
    private record Place(Group group, int number) {}

    /** The things of one kind that stood in one list. */
    private static final class Group {

        private final String prefix;
        private final int list;
        private final String pointer;
        private final String below;
        private Object[] ids = new Object[FIRST_SIZE];
        private int[] lines = new int[FIRST_SIZE];
        private int[] places = new int[FIRST_SIZE];
        private int count;

        Group(String prefix, JsonPath path) {
            this.prefix = prefix;
            this.list = path.list();
            this.pointer = list == 0 ? path.pointer() : path.listPointer();
            this.below = list == 0 ? "" : path.belowItem();
        }

        boolean takes(String kind, JsonPath path) {
            return prefix.equals(kind)
                    && list == path.list()
                    && list != 0
                    && (path.isItem() ? below.isEmpty() : below.equals(path.belowItem()));
        }

        void add(Object id, int line, int place) {
            if (count == ids.length) {
                int more = count + (count >> 1);
                ids = Arrays.copyOf(ids, more);
                lines = Arrays.copyOf(lines, more);
                places = Arrays.copyOf(places, more);
            }
            ids[count] = id;
            lines[count] = line;
            places[count++] = place;
        }

        String pointer(int number) {
            return list == 0 ? pointer : pointer + "/" + places[number] + below;
        }
    }

    /** Says that something stood where the path is. */
    void add(String prefix, Object id, int line, JsonPath path) {
        Group last = groups.isEmpty() ? null : groups.get(groups.size() - 1);
        if (last == null || !last.takes(prefix, path)) {
            last = new Group(prefix, path);
            groups.add(last);
        }
        last.add(id, line, path.placeInList());
    }

    @Override
    public Optional<Location> of(String path) {
        Optional<Location> exact = exact(path);
        int mark = path.indexOf('#');
        return exact.isPresent() || mark < 0 ? exact : exact(path.substring(0, mark));
    }

    Optional<Location> exact(String path) {
        return Optional.ofNullable(places().get(path)).map(this::location);
    }

    private Location location(Place place) {
        return Location.builder()
                .file(file)
                .line(place.group.lines[place.number])
                .pointer(place.group.pointer(place.number))
                .build();
    }

    private synchronized Map<String, Place> places() {
        if (byPath == null) {
            byPath = new HashMap<>();
            for (Group group : groups) {
                for (int number = 0; number < group.count; number++) {
                    byPath.putIfAbsent(group.prefix + group.ids[number], new Place(group, number));
                }
            }
        }
        return byPath;
    }
}
