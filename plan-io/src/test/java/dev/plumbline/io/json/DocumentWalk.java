package dev.plumbline.io.json;

import java.util.LinkedHashSet;
import java.util.Set;

/** Every document that a plan book is made of, found by walking from the book down. */
final class DocumentWalk {

    private final Set<DocumentCodec<?, ?>> codecs = new LinkedHashSet<>();

    DocumentWalk() {
        visit(BookFormat.book());
    }

    private void visit(Codec<?> codec) {
        if (codec instanceof ListCodec<?> list) {
            visit(list.item());
        } else if (codec instanceof MapCodec<?> map) {
            visit(map.named());
        } else if (codec instanceof FramedCodec<?> framed) {
            framed.kinds().all().forEach(kind -> visit(kind.codec()));
        } else if (codec instanceof EntryCodec entries) {
            visit(entries.frame());
            entries.kinds().all().forEach(kind -> visit(kind.codec()));
        } else if (codec instanceof KindCodec<?> several) {
            several.kinds().all().forEach(kind -> visit(kind.codec()));
        } else if (codec instanceof DocumentCodec<?, ?> document && codecs.add(document)) {
            document.members().forEach(member -> visit(member.codec()));
        }
    }

    Set<DocumentCodec<?, ?>> codecs() {
        return codecs;
    }

    Set<Class<? extends Record>> documents() {
        Set<Class<? extends Record>> documents = new LinkedHashSet<>();
        codecs.forEach(codec -> documents.add(codec.document()));
        return documents;
    }
}
