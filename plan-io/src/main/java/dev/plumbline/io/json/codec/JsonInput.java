package dev.plumbline.io.json.codec;

import dev.plumbline.diagnostic.Finding;
import dev.plumbline.diagnostic.FindingCode;
import dev.plumbline.diagnostic.Location;
import dev.plumbline.io.spi.PlanFormatException;
import dev.plumbline.io.spi.ReadLimit;
import dev.plumbline.io.spi.ReadLimits;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Walks through a JSON text once, value by value, byte by byte (SAFE-2). Stands before a value; each method that reads one
 * stands behind it afterwards. Confined to one thread.
 */
public final class JsonInput implements Closeable {

    private final FileScanner scanner;
    private final JsonPath path;
    private final Faults faults;
    private final ItemStack items;
    private final ValuesPool pool;
    private final long mostValues;
    private final long mostElements;
    private final int deepest;
    private long values;
    private long elements;
    private boolean isCollecting;

    /** Reads something. */
    @FunctionalInterface
    public interface Body<T> {
        @Nullable
        T read() throws IOException;
    }

    private JsonInput(
            FileScanner scanner, JsonPath path, Faults faults, int deepest, ItemStack items, ValuesPool pool) {
        this.items = items;
        this.pool = pool;
        this.scanner = scanner;
        this.path = path;
        this.faults = faults;
        this.deepest = deepest;
        this.mostValues = faults.limits().allowed(ReadLimit.ELEMENT_VALUES);
        this.mostElements = faults.limits().allowed(ReadLimit.ELEMENTS);
    }

    /** Goes to the first value of a text, and closes the stream if there is none. */
    public static JsonInput open(InputStream stream, Faults faults) throws IOException {
        ReadLimits limits = faults.limits();
        Location place = Location.builder().file(faults.file()).line(1).build();
        FileScanner scanner = new FileScanner(new CappedStream(stream, limits, place), faults.file());
        int deepest = (int) Math.min(Integer.MAX_VALUE - 8, limits.allowed(ReadLimit.NESTING));
        JsonInput in = new JsonInput(scanner, new JsonPath(""), faults, deepest, new ItemStack(), new ValuesPool());
        try {
            in.refusing(in::begin);
            return in;
        } catch (IOException refusal) {
            in.close();
            throw refusal;
        }
    }

    private boolean begin() throws IOException {
        scanner.mark();
        if (scanner.peek() < 0) {
            throw refusal(JsonRefusal.EMPTY);
        }
        return true;
    }

    /** What is wrong with the text so far. */
    public Faults faults() {
        return faults;
    }

    /** The texts that came a moment ago, and what was made of them. */
    TextMemo memo() {
        return scanner.texts();
    }

    ItemStack items() {
        return items;
    }

    ValuesPool pool() {
        return pool;
    }

    /** Where in the text it stands. */
    public JsonPath path() {
        return path;
    }

    /** The line of the value that comes next, or of the one just read, from 1. */
    public int line() {
        return scanner.line();
    }

    /** What kind of value comes next. */
    public JsonKind kind() throws IOException {
        return switch (scanner.peek()) {
            case '{' -> JsonKind.OBJECT;
            case '[' -> JsonKind.LIST;
            case '"' -> JsonKind.TEXT;
            case 't', 'f' -> JsonKind.FLAG;
            case 'n' -> JsonKind.NOTHING;
            case '-', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' -> JsonKind.NUMBER;
            default -> throw scanner.unexpected("a value");
        };
    }

    boolean isAt(char first) throws IOException {
        return scanner.isNext(first);
    }

    /** Goes into the object here. */
    public void enterObject() throws IOException {
        enter(false);
    }

    /** Goes into the list here. */
    public void enterList() throws IOException {
        enter(true);
    }

    private void enter(boolean isList) throws IOException {
        scanner.at++;
        path.enter(isList);
        if (path.depth() > deepest) {
            throw scanner.tooDeep(deepest);
        }
    }

    /** Goes to the next item of the list; false at its end, which it then is behind. */
    public boolean nextItem() throws IOException {
        return next(']');
    }

    /** Goes to the value of the next member of the object; its name, or null at the end, which it then is behind. */
    public @Nullable String nextMember() throws IOException {
        if (!next('}')) {
            return null;
        }
        if (scanner.peek() != '"') {
            throw scanner.unexpected("the name of a member");
        }
        String name = scanner.string();
        colon();
        path.member(name);
        return name;
    }

    /**
     * The same for members with names that are known: the place of its name among them, {@link Names#END} at the end,
     * {@link Names#UNKNOWN} for another, which {@link #name} tells.
     */
    int nextMember(Names names, int expected) throws IOException {
        if (!next('}')) {
            return Names.END;
        }
        int place = names.match(scanner, expected);
        if (place < 0) {
            if (scanner.peek() != '"') {
                throw scanner.unexpected("the name of a member");
            }
            String name = scanner.string();
            path.member(name);
            place = names.of(name);
        } else {
            path.member(names.name(place));
        }
        colon();
        return place;
    }

    private void colon() throws IOException {
        if (!scanner.isNext(':')) {
            throw scanner.unexpected("a colon");
        }
        scanner.at++;
        scanner.peek();
    }

    private boolean next(char close) throws IOException {
        boolean isFirst = path.next();
        if (scanner.isNext(close)) {
            scanner.at++;
            path.leave();
            return false;
        }
        if (!isFirst) {
            comma(close);
        }
        if (++values > mostValues) {
            faults.limits().check(ReadLimit.ELEMENT_VALUES, values, here());
        }
        return true;
    }

    private void comma(char close) throws IOException {
        if (!scanner.isNext(',')) {
            throw scanner.unexpected("a comma or [" + close + "]");
        }
        scanner.at++;
        if (scanner.isNext(close)) {
            throw scanner.unexpected("something more behind the comma");
        }
    }

    /** Says that the next value may be a list of elements of its own. */
    void collecting() {
        isCollecting = true;
        values = 1;
    }

    /** Whether the next value may be a list of elements of its own, asked once. */
    boolean takeCollecting() {
        boolean was = isCollecting;
        isCollecting = false;
        return was;
    }

    /** Counts the element that comes next. */
    void element() throws IOException {
        values = 1;
        if (++elements > mostElements) {
            faults.limits().check(ReadLimit.ELEMENTS, elements, here());
        }
    }

    /** The text here. */
    public String text() throws IOException {
        return scanner.string();
    }

    /** The text here, of which others are not likely to say the same. */
    String singleText() throws IOException {
        return scanner.singleString();
    }

    /** The number here as it is written; nobody has looked at its size yet. */
    public String numeral() throws IOException {
        return scanner.number();
    }

    /** The flag here. */
    public boolean flag() throws IOException {
        boolean flag = scanner.peek() == 't';
        scanner.word(flag ? "true" : "false");
        return flag;
    }

    /** Goes past the null here. */
    public void nothing() throws IOException {
        scanner.word("null");
    }

    /** Goes past any value, which has to be sound; the text of it if it is no list and no object, else empty. */
    public String skip() throws IOException {
        switch (kind()) {
            case TEXT:
                return text();
            case NUMBER:
                return numeral();
            case FLAG:
                return Boolean.toString(flag());
            case NOTHING:
                nothing();
                return "";
            case LIST:
                skipList();
                return "";
            default:
                skipObject();
                return "";
        }
    }

    private void skipList() throws IOException {
        enterList();
        while (nextItem()) {
            skip();
        }
    }

    private void skipObject() throws IOException {
        Set<String> names = new HashSet<>();
        enterObject();
        for (String name = nextMember(); name != null; name = nextMember()) {
            if (!names.add(name)) {
                throw twice(name);
            }
            skip();
        }
    }

    /** Goes past any value and keeps it, to be read later. */
    public JsonInput later() throws IOException {
        int line = line();
        String pointer = path.pointer();
        byte[] bytes = raw();
        return within(scanner.within(bytes, line), pointer);
    }

    /** Goes past any value; its bytes as they stand. */
    public byte[] raw() throws IOException {
        kind();
        if (scanner.isKeeping()) {
            throw new IllegalStateException("A value is kept within one that is kept. Keep the outer one only.");
        }
        scanner.keep();
        skip();
        return scanner.kept();
    }

    /** The same value once more from its beginning, for what is read of {@link #later}. */
    public JsonInput again() {
        return within(scanner.again(), path.pointer());
    }

    /** What reads a part of this text uses what this uses: one of the two is at work at a time. */
    private JsonInput within(FileScanner part, String pointer) {
        return new JsonInput(part, new JsonPath(pointer), faults, deepest, items, pool);
    }

    /** Refuses a name that an object has twice. */
    public PlanFormatException twice(String name) {
        return scanner.broken("the member [" + name + "] stands twice in one object");
    }

    /** Whether nothing more comes, where a text may hold several values one after the other. */
    public boolean isAtEnd() throws IOException {
        scanner.mark();
        return scanner.peek() < 0;
    }

    /** Refuses whatever stands behind the one value of a text. */
    public void end() throws IOException {
        int octet = scanner.peek();
        if (octet < 0) {
            return;
        }
        kind();
        throw refusal(JsonRefusal.TRAILING);
    }

    private Location here() {
        return Location.builder().file(faults.file()).line(line()).build();
    }

    PlanFormatException refusal(FindingCode code) {
        return new PlanFormatException(Finding.builder(code).location(here()).build());
    }

    /** Reads something; whatever stops the input becomes a refusal that says where. */
    public <T> @Nullable T refusing(Body<T> body) throws PlanFormatException {
        try {
            return body.read();
        } catch (IOException | RuntimeException broken) {
            throw JsonRefusal.of(broken, here());
        }
    }

    @Override
    public void close() throws IOException {
        scanner.close();
    }
}
