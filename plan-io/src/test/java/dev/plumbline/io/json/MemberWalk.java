package dev.plumbline.io.json;

import java.util.Set;
import java.util.TreeSet;

/** Which members of which documents a text holds. */
final class MemberWalk {

    private final Set<String> seen = new TreeSet<>();

    /** Every member that any document has, as {@code GoalDocument.name}, and every kind. */
    static Set<String> all() {
        Set<String> all = new TreeSet<>();
        for (DocumentCodec<?, ?> codec : new DocumentWalk().codecs()) {
            codec.members().forEach(member -> all.add(name(codec, member)));
        }
        return all;
    }

    Set<String> seen() {
        return seen;
    }

    private static String name(DocumentCodec<?, ?> codec, DocumentCodec.Member member) {
        return codec.document().getSimpleName() + "." + member.name();
    }

    void visit(Codec<?> codec, JsonValue value) {
        if (codec instanceof ListCodec<?> list) {
            ((JsonValue.Items) value).items().forEach(item -> visit(list.item(), item));
        } else if (codec instanceof KindCodec<?> several) {
            visit(several.kinds().called(kind(value)).codec(), value);
        } else if (codec instanceof FramedCodec<?> framed) {
            visit(framed.kinds().called(kind(value)).codec(), member(value, "fact"));
        } else if (codec instanceof EntryCodec entries) {
            visit(entries.frame(), value);
            visit(entries.kinds().called(kind(value)).codec(), member(value, "fact"));
        } else if (codec instanceof DocumentCodec<?, ?> document) {
            document.members().forEach(member -> visit(document, member, value));
        }
    }

    private void visit(DocumentCodec<?, ?> document, DocumentCodec.Member member, JsonValue value) {
        JsonValue content = member(value, member.name());
        if (content != null) {
            seen.add(name(document, member));
            visit(member.codec(), content);
        }
    }

    private static String kind(JsonValue value) {
        return member(value, "kind").shown();
    }

    private static JsonValue member(JsonValue value, String name) {
        return ((JsonValue.Members) value).members().get(name);
    }
}
