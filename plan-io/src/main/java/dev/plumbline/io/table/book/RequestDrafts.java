package dev.plumbline.io.table.book;

import dev.plumbline.collaboration.CollaborationId;
import dev.plumbline.text.TextForms;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The requests that were read, by what others call them: their number and their matter. Confined to one thread. */
final class RequestDrafts {

    private static final int SHORTEST = 4;

    private final Map<String, CollaborationId> byName = new LinkedHashMap<>();

    void call(String name, CollaborationId request) {
        byName.putIfAbsent(TextForms.matchingKey(name), request);
    }

    /** The request of a number or matter. */
    Optional<CollaborationId> named(String name) {
        return Optional.ofNullable(byName.get(TextForms.matchingKey(name)));
    }

    /** The request whose number or matter stands within a text. */
    Optional<CollaborationId> within(String text) {
        String key = TextForms.matchingKey(text);
        return byName.entrySet().stream()
                .filter(each -> each.getKey().length() >= SHORTEST && key.contains(each.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }
}
