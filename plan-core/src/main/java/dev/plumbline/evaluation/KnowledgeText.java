package dev.plumbline.evaluation;

import dev.plumbline.evaluation.ReviewDocument.Item;
import dev.plumbline.party.OrgUnitId;
import dev.plumbline.party.PartyId;
import dev.plumbline.task.Cause;
import dev.plumbline.task.CauseKind;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Pieces of knowledge in words of one language. */
final class KnowledgeText {

    private final Wording words;

    KnowledgeText(Wording words) {
        this.words = words;
    }

    /** A lesson or measure in a line; a standard by its name, with what else there is to say below. */
    Item item(KnowledgeEntry entry) {
        List<String> lines = new ArrayList<>();
        if (entry.kind().isPractice()) {
            lines.add(entry.text());
        }
        add(lines, say("原因：", "Causes: "), causes(entry.causes()));
        add(lines, say("维度：", "Dimension: "), entry.dimension().orElse(""));
        add(lines, say("部门：", "Unit: "), entry.unit().map(OrgUnitId::label).orElse(""));
        add(lines, say("责任人：", "Owner: "), entry.owner().map(PartyId::label).orElse(""));
        add(lines, say("有效期：", "Valid: "), validity(entry));
        add(lines, say("标签：", "Tags: "), String.join(words.comma(), entry.tags()));
        add(lines, say("来自：", "Made from: "), String.join(say("；", "; "), entry.madeFromTexts()));
        return new Item(heading(entry), lines);
    }

    private static void add(List<String> lines, String label, String text) {
        if (!text.isEmpty()) {
            lines.add(label + text);
        }
    }

    private String heading(KnowledgeEntry entry) {
        String kind = say("【", "[") + words.say(entry.kind()) + say("】", "] ");
        String name = entry.name().orElse("");
        if (entry.kind().isPractice()) {
            return kind + name;
        }
        return kind + (name.isEmpty() ? "" : name + words.colon()) + entry.text();
    }

    private String causes(List<Cause> causes) {
        return causes.stream()
                .map(cause -> cause.kind() == CauseKind.NOT_STATED
                        ? cause.text()
                        : cause.text() + say("（", " (") + words.say(cause.kind()) + say("）", ")"))
                .collect(Collectors.joining(say("；", "; ")));
    }

    private String validity(KnowledgeEntry entry) {
        if (entry.validFrom().isEmpty()) {
            return "";
        }
        String from = words.day(entry.validFrom().get());
        return entry.validUntil()
                .map(until -> from + say("至", " to ") + words.day(until))
                .orElse(say(from + "起", "from " + from));
    }

    /** It in one line, for what a plan rests on. */
    String line(KnowledgeEntry entry) {
        String name = entry.name().map(each -> each + words.colon()).orElse("");
        String causes = causes(entry.causes());
        return words.say(entry.kind())
                + words.colon()
                + name
                + entry.text()
                + (causes.isEmpty() ? "" : say("（原因：", " (causes: ") + causes + say("）", ")"));
    }

    private String say(String chinese, String english) {
        return words.say(chinese, english);
    }
}
