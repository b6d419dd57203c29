package dev.plumbline.io.xlsx;

import dev.plumbline.diagnostic.Location;
import dev.plumbline.io.spi.PlanFormatException;
import dev.plumbline.io.spi.ReadLimit;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Supplier;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * One XML part of a workbook, read element by element. No document type, no external entity, bounded depth; elements
 * of other namespaces than the root's are passed over. Everything that goes wrong becomes a
 * {@link PlanFormatException}.
 */
final class XmlPart implements AutoCloseable {

    private static final int DEEPEST = 64;
    private static final String RELATIONSHIPS = "/relationships";

    private final String name;
    private final Refusals refusals;
    private final Reader source;
    private final XMLStreamReader xml;
    private Supplier<Location> place;
    private String namespace = "";
    private int depth;

    private XmlPart(String name, Reader source, XMLStreamReader xml, Refusals refusals) {
        this.name = name;
        this.source = source;
        this.xml = xml;
        this.refusals = refusals;
        this.place = refusals::place;
    }

    /** Says where a text that is too long stands. */
    void locatedBy(Supplier<Location> place) {
        this.place = place;
    }

    /** Opens a part and goes to its root, which must have the given name. */
    static XmlPart open(ZipPackage workbook, ZipEntryRecord entry, String root) throws IOException {
        Refusals refusals = workbook.refusals();
        Reader source = guarded(workbook, entry, CodingErrorAction.REPORT);
        XmlPart part = new XmlPart(entry.name(), source, parser(source, workbook, entry.name()), refusals);
        if (!part.next() || !part.xml.getLocalName().equals(root)) {
            part.close();
            throw refusals.damaged(entry.name(), "缺少根元素 " + root, "its root is not " + root);
        }
        return part;
    }

    /** Reads a part only to see that it declares no document type. */
    static void scan(ZipPackage workbook, ZipEntryRecord entry) throws IOException {
        char[] buffer = new char[8192];
        try (Reader source = guarded(workbook, entry, CodingErrorAction.REPLACE)) {
            while (source.read(buffer) >= 0) {
                continue;
            }
        }
    }

    private static Reader guarded(ZipPackage workbook, ZipEntryRecord entry, CodingErrorAction malformed)
            throws IOException {
        PushbackInputStream bytes = new PushbackInputStream(workbook.open(entry), 3);
        CharsetDecoder decoder = charset(bytes).newDecoder();
        decoder.onMalformedInput(malformed).onUnmappableCharacter(malformed);
        Refusals refusals = workbook.refusals();
        long longest = Math.max(1 << 16, 16 * refusals.limits().allowed(ReadLimit.TEXT_LENGTH));
        int bound = (int) Math.min(longest, Integer.MAX_VALUE - 1);
        return new MarkupGuard(new InputStreamReader(bytes, decoder), bound, entry.name(), refusals);
    }

    /** UTF-8, or UTF-16 where a byte order mark says so; a mark is taken away. */
    private static Charset charset(PushbackInputStream bytes) throws IOException {
        byte[] start = bytes.readNBytes(3);
        int mark = start.length < 2 ? 0 : (start[0] & 0xFF) << 8 | start[1] & 0xFF;
        boolean wide = mark == 0xFEFF || mark == 0xFFFE;
        boolean utf8 = mark == 0xEFBB && start.length == 3 && (start[2] & 0xFF) == 0xBF;
        int length = wide ? 2 : utf8 ? 3 : 0;
        bytes.unread(start, length, start.length - length);
        if (!wide) {
            return StandardCharsets.UTF_8;
        }
        return mark == 0xFEFF ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
    }

    private static XMLStreamReader parser(Reader source, ZipPackage workbook, String part) throws PlanFormatException {
        try {
            return workbook.parsers().createXMLStreamReader(source);
        } catch (XMLStreamException | RuntimeException e) {
            throw failure(part, e, workbook.refusals());
        }
    }

    /** Goes to the next start of an element of the part's own namespace; false at the end of the part. */
    boolean next() throws PlanFormatException {
        return nextUntil(0);
    }

    /** Goes to the next start of an element of whatever namespace; false at the end of the part. */
    boolean nextOfAny() throws PlanFormatException {
        while (hasNext()) {
            if (step() == XMLStreamConstants.START_ELEMENT) {
                return true;
            }
        }
        return false;
    }

    /** The depth of the element that was started last; 1 for the root. */
    int depth() {
        return depth;
    }

    /** Goes to the next element inside the one that was started at a depth; false once that one has ended. */
    boolean nextInside(int outer) throws PlanFormatException {
        return nextUntil(outer);
    }

    private boolean nextUntil(int outer) throws PlanFormatException {
        while (depth >= outer && hasNext()) {
            int event = step();
            if (event == XMLStreamConstants.START_ELEMENT && isOwn()) {
                return true;
            }
        }
        return false;
    }

    private boolean isOwn() {
        String found = xml.getNamespaceURI();
        String space = found == null ? "" : found;
        if (depth == 1) {
            namespace = space;
        }
        return space.equals(namespace);
    }

    /** The local name of the element that was started last. */
    String name() {
        return xml.getLocalName();
    }

    boolean is(String element) {
        return xml.getLocalName().equals(element);
    }

    Optional<String> attribute(String attribute) {
        return Optional.ofNullable(value(attribute));
    }

    /** The value of an attribute; null where it is not there. Asked for every cell, so nothing is wrapped. */
    @Nullable
    String value(String attribute) {
        return xml.getAttributeValue(null, attribute);
    }

    /** An attribute of the relationships' namespace, whichever edition of the format the part follows. */
    Optional<String> reference(String attribute) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            String space = xml.getAttributeNamespace(i);
            if (xml.getAttributeLocalName(i).equals(attribute) && space != null && space.endsWith(RELATIONSHIPS)) {
                return Optional.of(xml.getAttributeValue(i));
            }
        }
        return Optional.empty();
    }

    /** The text up to the end of the element that was started last; elements inside it are passed over. */
    String text() throws PlanFormatException {
        StringBuilder text = new StringBuilder();
        text(text);
        return text.toString();
    }

    /** Adds the text up to the end of the element that was started last. */
    void text(StringBuilder text) throws PlanFormatException {
        int own = depth;
        while (depth >= own && hasNext()) {
            int event = step();
            if (depth == own
                    && (event == XMLStreamConstants.CHARACTERS
                            || event == XMLStreamConstants.CDATA
                            || event == XMLStreamConstants.SPACE)) {
                append(text);
                checkLength(text.length());
            }
        }
    }

    /** The parser looks at a text only when it is asked for, and finds out only then that it is not well formed. */
    private void append(StringBuilder text) throws PlanFormatException {
        try {
            text.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
        } catch (RuntimeException e) {
            throw failure(name, e, refusals);
        }
    }

    /** Refuses a text that is too long. */
    void checkLength(int length) throws PlanFormatException {
        if (!refusals.limits().allows(ReadLimit.TEXT_LENGTH, length)) {
            refusals.limits().check(ReadLimit.TEXT_LENGTH, length, place.get());
        }
    }

    /** Passes over the rest of the element that was started last. */
    void skip() throws PlanFormatException {
        int own = depth;
        while (depth >= own && hasNext()) {
            step();
        }
    }

    PlanFormatException damaged(String chinese, String english) {
        return refusals.damaged(name, chinese, english);
    }

    private boolean hasNext() throws PlanFormatException {
        try {
            return xml.hasNext();
        } catch (XMLStreamException | RuntimeException e) {
            throw failure(name, e, refusals);
        }
    }

    private int step() throws PlanFormatException {
        try {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT && ++depth > DEEPEST) {
                throw refusals.unsafe(name, "元素嵌套超过 64 层", "elements are nested more than 64 deep");
            }
            if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            }
            if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
                throw refusals.unsafe(name, "含有实体或文档类型声明", "it holds an entity or a document type declaration");
            }
            return event;
        } catch (XMLStreamException | RuntimeException e) {
            throw failure(name, e, refusals);
        }
    }

    /** A refusal made below the parser comes out as it is; anything else the parser says means damage. */
    private static PlanFormatException failure(String part, Exception failure, Refusals refusals) {
        Throwable cause = failure;
        for (int i = 0; cause != null && i < 16; i++) {
            if (cause instanceof PlanFormatException refusal) {
                return refusal;
            }
            Throwable nested = cause instanceof XMLStreamException stream ? stream.getNestedException() : null;
            cause = nested != null ? nested : cause.getCause();
        }
        return refusals.damaged(part, failure);
    }

    @Override
    public void close() throws IOException {
        source.close();
    }
}
