package dev.plumbline.io.digest;

import dev.plumbline.evaluation.ReviewDocument.Item;
import java.util.ArrayList;
import java.util.List;

/** What changed, an item a kind. */
record ChangeChapter(Chapters chapters, Words words) {

    List<Item> items(Changes changes) {
        return changes.groups().stream().map(this::item).toList();
    }

    private Item item(Changes.Group group) {
        List<String> lines = new ArrayList<>();
        group.items().forEach(each -> lines.add(each.text(words.locale())));
        if (group.left() > 0) {
            lines.add(chapters.more(group.left()));
        }
        return new Item(
                words.say(group.kind()) + words.aside(words.say(group.count() + "项", "" + group.count())), lines);
    }
}
