package dev.plumbline.io.json.codec;

import dev.plumbline.diagnostic.Finding;
import dev.plumbline.diagnostic.Location;
import dev.plumbline.io.spi.KeptMembers;
import dev.plumbline.io.spi.PlanFormatException;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Writes a JSON text value by value, always in the same layout. Confined to one thread. */
public final class JsonOutput implements Closeable {

    private final ByteSink sink;
    private final boolean isIndented;
    private final KeptMembers kept;
    private final KeptPlaces places;
    private final boolean isNoting;
    private final Set<String> noted = new LinkedHashSet<>();
    private final OutputPath path = new OutputPath();
    private final WriteMemo memo = new WriteMemo();

    private JsonOutput(OutputStream out, boolean isIndented, KeptMembers kept, boolean isNoting) {
        this.isNoting = isNoting;
        this.sink = new ByteSink(out);
        this.isIndented = isIndented;
        this.kept = kept;
        this.places = new KeptPlaces(kept);
    }

    /** Output with a line for every member, for people and for version control. */
    public static JsonOutput indented(OutputStream out) {
        return new JsonOutput(out, true, KeptMembers.none(), false);
    }

    /** Output without any blank or line break. */
    public static JsonOutput compact(OutputStream out) {
        return new JsonOutput(out, false, KeptMembers.none(), false);
    }

    /** The same with members to put back where they stood; and whether to note what is written, see {@link #noted}. */
    public JsonOutput with(KeptMembers members, boolean noting) {
        return new JsonOutput(sink.target(), isIndented, members, noting);
    }

    WriteMemo memo() {
        return memo;
    }

    /** Begins an object. */
    public void enterObject() throws IOException {
        path.enter(false);
        sink.put('{');
    }

    /** Ends an object. */
    public void leaveObject() throws IOException {
        leave('}');
    }

    /** Begins a list. */
    public void enterList() throws IOException {
        path.enter(true);
        sink.put('[');
    }

    /** Ends a list. */
    public void leaveList() throws IOException {
        leave(']');
    }

    private void leave(char close) throws IOException {
        boolean isEmpty = path.leave();
        if (isIndented && !isEmpty) {
            line();
        }
        sink.put(close);
    }

    /** Goes to the next item of a list. */
    public void item() throws IOException {
        next();
    }

    private void next() throws IOException {
        if (!path.next()) {
            sink.put(',');
        }
        if (isIndented) {
            line();
        }
    }

    private void line() throws IOException {
        sink.put('\n');
        for (int level = path.depth(); level > 0; level--) {
            sink.put(' ');
            sink.put(' ');
        }
    }

    void name(MemberName name) throws IOException {
        if (!isIndented) {
            sink.put(name.compact(path.next()));
            path.name(name.name());
            return;
        }
        next();
        path.name(name.name());
        sink.put(name.quoted());
        colon();
    }

    /** Goes to the next member of an object. */
    public void name(String name) throws IOException {
        next();
        path.name(name);
        put(name);
        colon();
    }

    private void colon() throws IOException {
        sink.put(':');
        if (isIndented) {
            sink.put(' ');
        }
    }

    /** Writes a text. */
    public void text(String text) throws IOException {
        put(text);
    }

    private void put(String text) throws IOException {
        if (!sink.putQuoted(text)) {
            throw refusal(text, "it holds half a character");
        }
    }

    /** Writes a text that was put in quotation marks before. */
    void quoted(byte[] text) throws IOException {
        sink.put(text);
    }

    /** Writes a number as it stands. */
    public void numeral(String number) throws IOException {
        sink.putAscii(number);
    }

    /** Writes a flag. */
    public void flag(boolean flag) throws IOException {
        sink.putAscii(flag ? "true" : "false");
    }

    /** Writes null. */
    public void nothing() throws IOException {
        sink.putAscii("null");
    }

    /** Writes a line break between the documents of one text. */
    public void lineBreak() throws IOException {
        sink.put('\n');
    }

    /** Says what the object that was entered is called. */
    void called(String prefix, Object id) {
        if (!kept.isEmpty()) {
            path.called(id.toString());
        }
        if (isNoting && !prefix.isEmpty()) {
            noted.add(prefix + id);
        }
    }

    /** What findings call the things that were written by, where that was asked for. */
    public Set<String> noted() {
        return noted;
    }

    /** Whether something was kept of what a member of the object that was entered holds, which so is written even if it is as usual. */
    boolean keepsWithin(String name) {
        return !kept.isEmpty() && places.isWithin(path, JsonPath.escaped(name));
    }

    /** Writes the members that were kept of the object that was entered. */
    void keptMembers() throws IOException {
        if (kept.isEmpty()) {
            return;
        }
        Map<String, String> members = kept.byPlace().get(path.place());
        if (members != null) {
            for (Map.Entry<String, String> member : new TreeMap<>(members).entrySet()) {
                name(member.getKey());
                JsonCopy.copy(member.getValue(), this);
            }
        }
    }

    /** Says that a value cannot be written so that it reads back. */
    public PlanFormatException refusal(Object value, String problem) {
        return new PlanFormatException(Finding.builder(JsonFindings.NOT_WRITABLE)
                .location(Location.builder().pointer(path.pointer()).build())
                .value(value.toString())
                .putFigure("value", value.toString())
                .putFigure("problem", problem)
                .build());
    }

    /** Hands everything to the stream, which stays open. */
    @Override
    public void close() throws IOException {
        sink.flush();
    }
}
