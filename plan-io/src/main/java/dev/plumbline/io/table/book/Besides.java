package dev.plumbline.io.table.book;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** What rows tell of one thing otherwise than the first one did: kept as text, each once. Confined to one thread. */
final class Besides {

    private final Map<String, Set<String>> texts = new LinkedHashMap<>();

    void add(String name, String text) {
        texts.computeIfAbsent(name, any -> new LinkedHashSet<>()).add(text);
    }

    /** Attributes with these texts behind them; a name that is taken by another text is numbered. */
    Map<String, String> behind(Map<String, String> attributes) {
        Map<String, String> all = new LinkedHashMap<>(attributes);
        texts.forEach((name, each) -> add(name, each, all));
        return all;
    }

    private static void add(String name, Set<String> texts, Map<String, String> all) {
        String first = all.get(name);
        int number = 1;
        for (String text : texts) {
            if (text.equals(first)) {
                continue;
            }
            String free = number == 1 ? name : name + " (" + number + ")";
            while (all.containsKey(free)) {
                number++;
                free = name + " (" + number + ")";
            }
            all.put(free, text);
            number++;
        }
    }
}
