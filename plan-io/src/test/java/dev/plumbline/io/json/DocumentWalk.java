package dev.plumbline.io.json;

import dev.plumbline.io.json.codec.Codec;
import dev.plumbline.io.json.codec.EntryCodec;
import dev.plumbline.io.json.codec.FramedCodec;
import dev.plumbline.io.json.codec.KindCodec;
import dev.plumbline.io.json.codec.ListCodec;
import dev.plumbline.io.json.codec.MapCodec;
import dev.plumbline.io.json.codec.ObjectCodec;
import dev.plumbline.io.json.document.BookDocuments;
import java.util.LinkedHashSet;
import java.util.Set;

/** Every object that a plan book is made of, found by walking from the book down. */
final class DocumentWalk {

    private final Set<ObjectCodec<?>> codecs = new LinkedHashSet<>();

    DocumentWalk() {
        visit(BookDocuments.BOOK);
    }

    private void visit(Codec<?> codec) {
        if (codec instanceof ListCodec<?> list) {
            visit(list.item());
        } else if (codec instanceof MapCodec<?> map) {
            visit(map.named());
        } else if (codec instanceof FramedCodec<?> framed) {
            framed.kinds().all().forEach(kind -> visit(kind.codec()));
        } else if (codec instanceof EntryCodec entries) {
            entries.kinds().all().forEach(kind -> visit(kind.codec()));
        } else if (codec instanceof KindCodec<?> several) {
            several.kinds().all().forEach(kind -> visit(kind.codec()));
        } else if (codec instanceof ObjectCodec<?> object && codecs.add(object)) {
            object.members().forEach(member -> visit(member.codec()));
        }
    }

    Set<ObjectCodec<?>> codecs() {
        return codecs;
    }
}
