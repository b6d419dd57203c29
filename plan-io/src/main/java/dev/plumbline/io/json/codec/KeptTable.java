package dev.plumbline.io.json.codec;

import dev.plumbline.io.spi.KeptMembers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Members that nobody knows, kept to be written back at their place (SAFE-2). A place is told by ids where there are some, so
 * that it stays the same when things before it come or go. Confined to one thread.
 */
public final class KeptTable {

    private record Kept(String owner, String name, String json) {}

    private final List<Kept> members = new ArrayList<>();
    /** By the pointers of things what they are called in a place. */
    private final Map<String, String> ids = new HashMap<>();

    private final SameIds same = new SameIds();

    KeptTable() {}

    void add(JsonPath path, byte[] json) {
        String pointer = path.pointer();
        String owner = pointer.substring(0, pointer.lastIndexOf('/'));
        members.add(new Kept(owner, path.name(), new String(json, StandardCharsets.UTF_8)));
    }

    /** Says what the thing at a pointer is called; each that has an id is named, so that those of one id are told apart. */
    void called(String pointer, Object id) {
        String within = pointer.substring(0, Math.max(0, pointer.lastIndexOf('/')));
        ids.put(pointer, same.segment(within, id.toString()));
    }

    /** All of them, by what their owners are called. */
    public KeptMembers members() {
        KeptMembers all = KeptMembers.none();
        Map<String, Map<String, String>> byOwner = new HashMap<>();
        members.forEach(each -> byOwner.computeIfAbsent(place(each.owner), any -> new LinkedHashMap<>())
                .put(each.name, each.json));
        return byOwner.isEmpty() ? all : new KeptMembers(byOwner);
    }

    /** A pointer with the ids of things in place of their numbers. */
    private String place(String pointer) {
        StringBuilder place = new StringBuilder();
        int from = 0;
        while (from < pointer.length()) {
            int slash = pointer.indexOf('/', from + 1);
            int to = slash < 0 ? pointer.length() : slash;
            String id = ids.get(pointer.substring(0, to));
            place.append(id == null ? pointer.substring(from, to) : id);
            from = to;
        }
        return place.toString();
    }
}
