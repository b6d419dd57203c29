package dev.plumbline.io.digest;

import dev.plumbline.evaluation.ReviewDocument.Chapter;
import dev.plumbline.evaluation.ReviewDocument.Item;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The chapters of a text; one that tells nothing is left out, and of long ones the rest is counted. */
final class Chapters {

    private final Words words;
    private final int most;
    private final List<Chapter> all = new ArrayList<>();

    /** Chapters of no more than so many items, unless they are added whole. */
    Chapters(Words words, int most) {
        this.words = words;
        this.most = most;
    }

    void add(String heading, List<Item> items) {
        add(heading, items, most);
    }

    /** The same with another number of items. */
    void add(String heading, List<Item> items, int atMost) {
        if (items.size() <= atMost) {
            addWhole(heading, items);
            return;
        }
        List<Item> some = new ArrayList<>(items.subList(0, atMost));
        some.add(item(more(items.size() - atMost)));
        addWhole(heading, some);
    }

    /** An item with no more than so many lines, and how many more there are. */
    Item shortened(Item item, int atMost) {
        if (item.lines().size() <= atMost) {
            return item;
        }
        List<String> some = new ArrayList<>(item.lines().subList(0, atMost));
        some.add(more(item.lines().size() - atMost));
        return new Item(item.heading(), some);
    }

    void addWhole(String heading, List<Item> items) {
        if (!items.isEmpty()) {
            all.add(new Chapter(heading, items));
        }
    }

    void addFirst(String heading, Item item) {
        all.add(0, new Chapter(heading, List.of(item)));
    }

    String more(int left) {
        return words.more(left);
    }

    boolean isEmpty() {
        return all.isEmpty();
    }

    List<Chapter> all() {
        return List.copyOf(all);
    }

    /** An item with the lines that say something. */
    static Item item(String heading, String... lines) {
        return new Item(
                heading, Arrays.stream(lines).filter(line -> !line.isEmpty()).toList());
    }
}
