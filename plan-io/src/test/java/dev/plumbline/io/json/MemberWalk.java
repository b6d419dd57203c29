package dev.plumbline.io.json;

import com.fasterxml.jackson.databind.JsonNode;
import dev.plumbline.io.json.codec.Codec;
import dev.plumbline.io.json.codec.EntryCodec;
import dev.plumbline.io.json.codec.FramedCodec;
import dev.plumbline.io.json.codec.KindCodec;
import dev.plumbline.io.json.codec.Kinds;
import dev.plumbline.io.json.codec.ListCodec;
import dev.plumbline.io.json.codec.Member;
import dev.plumbline.io.json.codec.ObjectCodec;
import java.util.Set;
import java.util.TreeSet;

/** Which members of which objects a text holds. */
final class MemberWalk {

    private final Set<String> seen = new TreeSet<>();

    /** Every member that any object has, as {@code Goal.name}. */
    static Set<String> all() {
        Set<String> all = new TreeSet<>();
        for (ObjectCodec<?> codec : new DocumentWalk().codecs()) {
            codec.members().forEach(member -> all.add(name(codec, member)));
        }
        return all;
    }

    Set<String> seen() {
        return seen;
    }

    private static String name(ObjectCodec<?> codec, Member<?, ?> member) {
        return codec.name() + "." + member.name();
    }

    void visit(Codec<?> codec, JsonNode value) {
        if (codec instanceof ListCodec<?> list) {
            value.forEach(item -> visit(list.item(), item));
        } else if (codec instanceof KindCodec<?> several) {
            visit(several.kinds(), value, value);
        } else if (codec instanceof FramedCodec<?> framed) {
            visit(framed.kinds(), value, value.get("fact"));
        } else if (codec instanceof EntryCodec entries) {
            visit(entries.kinds(), value, value.get("fact"));
        } else if (codec instanceof ObjectCodec<?> object) {
            object.members().forEach(member -> visit(object, member, value));
        }
    }

    private void visit(Kinds<?> kinds, JsonNode tagged, JsonNode value) {
        visit(kinds.called(tagged.get("kind").textValue()).codec(), value);
    }

    private void visit(ObjectCodec<?> object, Member<?, ?> member, JsonNode value) {
        JsonNode content = value.get(member.name());
        if (content != null) {
            seen.add(name(object, member));
            visit(member.codec(), content);
        }
    }
}
