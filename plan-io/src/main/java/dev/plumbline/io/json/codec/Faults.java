package dev.plumbline.io.json.codec;

import dev.plumbline.book.LostRecord;
import dev.plumbline.diagnostic.Finding;
import dev.plumbline.diagnostic.FindingCode;
import dev.plumbline.diagnostic.Location;
import dev.plumbline.fact.Reference;
import dev.plumbline.io.spi.Origins;
import dev.plumbline.io.spi.PlanFormatException;
import dev.plumbline.io.spi.ReadLimit;
import dev.plumbline.io.spi.ReadLimits;
import dev.plumbline.io.spi.ReadOptions;
import dev.plumbline.plan.PlanId;
import dev.plumbline.text.Localized;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** What is wrong with a text, and where things stood in it. Confined to one thread. */
public final class Faults {

    private static final int LONGEST = 200;

    private final String file;
    private final ReadOptions options;
    private final List<Finding> findings = new ArrayList<>();
    private final OriginTable origins;
    private final Map<String, Location> stored = new HashMap<>();
    private final KeptTable kept = new KeptTable();
    private final List<LostRecord> lost = new ArrayList<>();
    private int noted;
    private int untold;
    private int open;

    /** Nothing wrong so far with a text that findings call {@code file}. */
    public Faults(String file, ReadOptions options) {
        this.file = file;
        this.options = options;
        this.origins = new OriginTable(file);
    }

    /** What findings call the text. */
    public String file() {
        return file;
    }

    /** The caps. */
    public ReadLimits limits() {
        return options.limits();
    }

    /** What the caller said. */
    public ReadOptions options() {
        return options;
    }

    /** Everything that is wrong, in the order of the text. */
    public List<Finding> findings() {
        List<Finding> all = new ArrayList<>(findings);
        if (untold > 0) {
            all.add(Finding.builder(JsonFindings.MORE)
                    .location(Location.builder().file(file).build())
                    .putFigure("count", untold)
                    .build());
        }
        return List.copyOf(all);
    }

    /** Where things stood; of a part of something the place of the whole. What the text itself says of it goes before. */
    public Origins origins() {
        return stored.isEmpty() ? origins : Origins.joined(List.of(StoredPlaces.of(stored), origins));
    }

    /** Takes what the text says of where something was read from. */
    public void stored(String path, Location place) {
        stored.putIfAbsent(path, place);
    }

    /** The members nobody knows that are kept. */
    public KeptTable kept() {
        return kept;
    }

    /** What holds decisions and could not be read. */
    public List<LostRecord> lost() {
        return List.copyOf(lost);
    }

    /** The number of wrong values that have not been left out yet. */
    int open() {
        return open;
    }

    /** Says that what was wrong has been left out, back to an earlier number of wrong values. */
    void leaveOut(int earlier) {
        open = earlier;
    }

    /** Says that something left out was needed after all. */
    void reopen() {
        open++;
    }

    /** Says that an element was left out; of what holds decisions it is kept in mind, with what of it could be read. */
    void lost(JsonInput in, Function<String, @Nullable Object> member) {
        if (in.path().isItemOf("adjustments")) {
            lost.add(new LostRecord(Reference.of("adjustment", id(member.apply("id"))), plan(member.apply("plan"))));
        } else if (in.path().isItemOf("histories")) {
            lost.add(new LostRecord(Reference.of("plan", id(member.apply("plan"))), plan(member.apply("plan"))));
        }
    }

    /** Says that a whole list was left out. */
    void lostList(JsonInput in) {
        if (in.path().isMember("adjustments")) {
            lost.add(new LostRecord(Reference.of("adjustment", LostRecord.UNKNOWN), Optional.empty()));
        } else if (in.path().isMember("histories")) {
            lost.add(new LostRecord(Reference.of("plan", LostRecord.UNKNOWN), Optional.empty()));
        }
    }

    private static String id(@Nullable Object id) {
        return id == null ? LostRecord.UNKNOWN : id.toString();
    }

    private static Optional<PlanId> plan(@Nullable Object id) {
        return id instanceof PlanId plan ? Optional.of(plan) : Optional.empty();
    }

    /** Says where something stood that findings call by a path. */
    void origin(String prefix, Object id, int line, JsonInput in) {
        origins.add(prefix, id, line, in.path());
    }

    /** Goes past a value that is of another kind than is expected. */
    public void wrongType(JsonInput in, Localized expected) throws IOException {
        JsonKind found = in.kind();
        int line = in.line();
        String shown = in.skip();
        note(
                JsonFindings.TYPE,
                line,
                in.path().pointer(),
                shown,
                finding -> finding.expected(expected).putFigure("found", found).putFigure("expected", expected));
    }

    /** Tells of the number just read, which is too long or none. */
    void wrongNumber(JsonInput in, String shown) {
        note(
                JsonFindings.NUMBER,
                in.line(),
                in.path().pointer(),
                shown,
                finding -> finding.putFigure("value", cut(shown))
                        .putFigure("digits", limits().allowed(ReadLimit.NUMBER_DIGITS))
                        .putFigure("scale", limits().allowed(ReadLimit.NUMBER_SCALE)));
    }

    /** Tells of the value just read, which means nothing. */
    void wrongValue(JsonInput in, String shown, RuntimeException problem) {
        note(
                JsonFindings.VALUE,
                in.line(),
                in.path().pointer(),
                shown,
                finding -> finding.putFigure("value", cut(shown)).putFigure("problem", problem(problem)));
    }

    /** Tells of the word just read, which is none of those that are known. */
    public void unknownWord(JsonInput in, String shown, Collection<String> words) {
        unknownWord(in.path().pointer(), in.line(), shown, words);
    }

    void unknownWord(String pointer, int line, String shown, Collection<String> words) {
        note(
                JsonFindings.WORD,
                line,
                pointer,
                shown,
                finding -> finding.putFigure("value", cut(shown)).putFigure("words", List.copyOf(words)));
    }

    /** Goes past a member that nobody knows; it is kept if the caller said so, else told. */
    public void unknownMember(JsonInput in, String name, Collection<String> names) throws IOException {
        if (options.keepsUnknownMembers()) {
            kept.add(in.path(), in.raw());
            return;
        }
        int line = in.line();
        String shown = in.skip();
        note(
                JsonFindings.UNKNOWN,
                line,
                in.path().pointer(),
                shown,
                finding -> finding.putFigure("name", cut(name)).putFigure("names", List.copyOf(names)));
    }

    /** Tells that the object just read lacks a member. */
    void missingMember(JsonInput in, String name, int line) {
        note(
                JsonFindings.MISSING,
                line,
                in.path().pointer() + "/" + JsonPath.escaped(name),
                "",
                finding -> finding.putFigure("name", name));
    }

    /** Tells of an item whose key has stood before; it is left out. */
    void givenTwice(JsonInput in, Object key, int line) {
        Object written = key instanceof Enum<?> constant ? WordCodec.word(constant) : key;
        note(JsonFindings.TWICE, line, in.path().pointer(), "", finding -> finding.putFigure("key", written));
        open--;
    }

    /** Tells of the text just read, which is there and says nothing. */
    void blank(JsonInput in) {
        note(JsonFindings.BLANK, in.line(), in.path().pointer(), "", finding -> finding);
        open--;
    }

    /** Tells of what was just read and does not hold together. */
    void refused(JsonInput in, int line, RuntimeException problem) {
        note(
                JsonFindings.REFUSED,
                line,
                in.path().pointer(),
                "",
                finding -> finding.putFigure("problem", problem(problem)));
    }

    /** Tells of something that is not about a single value; beyond the cap it is counted. */
    public void tell(Finding finding) {
        if (limits().allows(ReadLimit.FINDINGS, findings.size() + 1L)) {
            findings.add(placed(finding));
        } else {
            untold++;
        }
    }

    private Finding placed(Finding finding) {
        Location place = finding.location();
        return finding.toBuilder()
                .location(place.path()
                        .flatMap(origins::exact)
                        .map(origin -> origin.toBuilder().path(place.path()).build())
                        .orElseGet(() -> place.toBuilder().file(file).build()))
                .build();
    }

    private static String problem(RuntimeException problem) {
        return cut(String.valueOf(problem.getMessage()));
    }

    private void note(FindingCode code, int line, String pointer, String shown, UnaryOperator<Finding.Builder> more) {
        open++;
        if (limits().allows(ReadLimit.FINDINGS, ++noted)) {
            Location place =
                    Location.builder().file(file).line(line).pointer(pointer).build();
            Finding.Builder finding = Finding.builder(code).location(place);
            findings.add(more.apply(shown.isEmpty() ? finding : finding.value(cut(shown)))
                    .build());
        }
    }

    /** Gives up once there are more wrong values than anybody reads. */
    public void check() throws PlanFormatException {
        if (!limits().allows(ReadLimit.FINDINGS, noted)) {
            limits().check(
                            ReadLimit.FINDINGS,
                            noted,
                            Location.builder().file(file).build());
        }
    }

    private static String cut(String text) {
        int end =
                text.length() > LONGEST && Character.isHighSurrogate(text.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
        return text.length() <= LONGEST ? text : text.substring(0, end) + "…";
    }
}
