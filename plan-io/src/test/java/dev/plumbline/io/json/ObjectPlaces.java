package dev.plumbline.io.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.plumbline.io.json.codec.Codec;
import dev.plumbline.io.json.codec.EntryCodec;
import dev.plumbline.io.json.codec.FramedCodec;
import dev.plumbline.io.json.codec.KindCodec;
import dev.plumbline.io.json.codec.Kinds;
import dev.plumbline.io.json.codec.ListCodec;
import dev.plumbline.io.json.codec.MapCodec;
import dev.plumbline.io.json.codec.Member;
import dev.plumbline.io.json.codec.ObjectCodec;
import java.util.ArrayList;
import java.util.List;

/** Every object of a text that has members of its own, so that it may have one that nobody knows. */
final class ObjectPlaces {

    private final List<ObjectNode> objects = new ArrayList<>();

    List<ObjectNode> objects() {
        return objects;
    }

    void visit(Codec<?> codec, JsonNode value) {
        if (codec instanceof ListCodec<?> list) {
            value.forEach(item -> visit(list.item(), item));
        } else if (codec instanceof MapCodec<?> map) {
            value.forEach(item -> visit(map.named(), item));
        } else if (codec instanceof KindCodec<?> several) {
            visit(several.kinds(), value, value);
        } else if (codec instanceof FramedCodec<?> framed) {
            objects.add((ObjectNode) value);
            visit(framed.kinds(), value, value.get("fact"));
        } else if (codec instanceof EntryCodec entries) {
            objects.add((ObjectNode) value);
            visit(entries.kinds(), value, value.get("fact"));
        } else if (codec instanceof ObjectCodec<?> object) {
            objects.add((ObjectNode) value);
            object.members().forEach(member -> visit(member, value));
        }
    }

    private void visit(Kinds<?> kinds, JsonNode tagged, JsonNode value) {
        visit(kinds.called(tagged.get("kind").textValue()).codec(), value);
    }

    private void visit(Member<?, ?> member, JsonNode value) {
        JsonNode content = value.get(member.name());
        if (content != null) {
            visit(member.codec(), content);
        }
    }
}
