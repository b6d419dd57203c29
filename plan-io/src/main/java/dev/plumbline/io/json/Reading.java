package dev.plumbline.io.json;

import dev.plumbline.audit.stored.Restoring;
import dev.plumbline.book.LostRecord;
import dev.plumbline.book.PlanBook;
import dev.plumbline.diagnostic.Finding;
import dev.plumbline.diagnostic.FindingCode;
import dev.plumbline.diagnostic.Location;
import dev.plumbline.diagnostic.Severity;
import dev.plumbline.fact.Reference;
import dev.plumbline.io.spi.Origins;
import dev.plumbline.io.spi.PlanFormatException;
import dev.plumbline.io.spi.ReadLimit;
import dev.plumbline.io.spi.ReadLimits;
import dev.plumbline.io.spi.ReadOptions;
import dev.plumbline.io.spi.ReadResult;
import dev.plumbline.plan.PlanId;
import dev.plumbline.text.Localized;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What has come of one text so far: findings, and where things stood. Confined to one thread. */
final class Reading {

    private static final int LONGEST = 200;

    private final String file;
    private final ReadLimits limits;
    private final ReadOptions options;
    private final List<Finding> findings = new ArrayList<>();
    private final Map<String, Location> origins = new HashMap<>();
    private final List<LostRecord> lost = new ArrayList<>();
    private int noted;
    private int open;

    Reading(String file, ReadLimits limits, ReadOptions options) {
        this.file = file;
        this.limits = limits;
        this.options = options;
    }

    ReadLimits limits() {
        return limits;
    }

    ReadOptions options() {
        return options;
    }

    List<Finding> findings() {
        return List.copyOf(findings);
    }

    /** What has come of the text. */
    ReadResult<PlanBook> result(PlanBook book) {
        return new ReadResult<>(book, findings, dev.plumbline.io.spi.Reading.none(), known(), List.of());
    }

    /** A copy of what is known of where things stood; of a part of something the place of the whole. */
    private Origins known() {
        Map<String, Location> places = Map.copyOf(origins);
        return path -> {
            int mark = path.indexOf('#');
            Location exact = places.get(path);
            return Optional.ofNullable(exact != null || mark < 0 ? exact : places.get(path.substring(0, mark)));
        };
    }

    /** That nothing has come of the text, and why. */
    ReadResult<PlanBook> refused(Finding refusal) {
        findings.add(0, refusal);
        return new ReadResult<>(
                PlanBook.of(), findings, dev.plumbline.io.spi.Reading.none(), Origins.none(), List.of(file));
    }

    /** Tells of what in a book is not what its record of steps says, and of what does not fit in its organisation. */
    void checkRecords(PlanBook book) {
        book.organisation().findings().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .forEach(this::tell);
        book.integrity().forEach(this::tell);
    }

    private void tell(Finding finding) {
        if (limits.allows(ReadLimit.FINDINGS, ++noted)) {
            findings.add(finding.location()
                    .path()
                    .map(origins::get)
                    .map(place -> finding.toBuilder()
                            .location(place.toBuilder()
                                    .path(finding.location().path())
                                    .build())
                            .build())
                    .orElseGet(() -> finding.toBuilder()
                            .location(finding.location().toBuilder().file(file).build())
                            .build()));
        }
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
    void lost(Place place, Function<String, @Nullable Object> member) {
        if (place.isItemOf("adjustments")) {
            lost.add(new LostRecord(Reference.of("adjustment", id(member.apply("id"))), plan(member.apply("plan"))));
        } else if (place.isItemOf("histories")) {
            lost.add(new LostRecord(Reference.of("plan", id(member.apply("plan"))), plan(member.apply("plan"))));
        }
    }

    private static String id(@Nullable Object id) {
        return id == null ? LostRecord.UNKNOWN : id.toString();
    }

    private static Optional<PlanId> plan(@Nullable Object id) {
        return id instanceof PlanId plan ? Optional.of(plan) : Optional.empty();
    }

    /** A book with what of it could not be read. */
    PlanBook marked(PlanBook book) {
        return lost.isEmpty()
                ? book
                : PlanBook.restored(
                        Restoring.STORED,
                        book,
                        book.histories(),
                        book.adjustments(),
                        Stream.concat(book.lost().stream(), lost.stream())
                                .distinct()
                                .toList());
    }

    void origin(String path, Place place, int line) {
        origins.putIfAbsent(path, location(place, line));
    }

    void wrongType(JsonValue value, Place place, Localized expected) {
        note(
                JsonFindings.TYPE,
                value,
                place,
                finding -> finding.expected(expected)
                        .putFigure("found", value.kind())
                        .putFigure("expected", expected));
    }

    void wrongNumber(JsonValue value, Place place) {
        note(
                JsonFindings.NUMBER,
                value,
                place,
                finding -> finding.putFigure("value", cut(value.shown()))
                        .putFigure("digits", limits.allowed(ReadLimit.NUMBER_DIGITS))
                        .putFigure("scale", limits.allowed(ReadLimit.NUMBER_SCALE)));
    }

    void wrongValue(JsonValue value, Place place, RuntimeException problem) {
        note(
                JsonFindings.VALUE,
                value,
                place,
                finding -> finding.putFigure("value", cut(value.shown())).putFigure("problem", problem(problem)));
    }

    void unknownWord(JsonValue value, Place place, Collection<String> words) {
        note(
                JsonFindings.WORD,
                value,
                place,
                finding -> finding.putFigure("value", cut(value.shown())).putFigure("words", List.copyOf(words)));
    }

    void unknownMember(String name, JsonValue value, Place place, Collection<String> names) {
        note(
                JsonFindings.UNKNOWN,
                value,
                place.member(name),
                finding -> finding.putFigure("name", cut(name)).putFigure("names", List.copyOf(names)));
    }

    void missingMember(String name, int line, Place place) {
        note(JsonFindings.MISSING, line, place.member(name), finding -> finding.putFigure("name", name));
    }

    /** Tells of an item whose key has stood before; it is left out. */
    void givenTwice(Object key, int line, Place place) {
        Object written = key instanceof Enum<?> constant ? WordCodec.word(constant) : key;
        note(JsonFindings.TWICE, line, place, finding -> finding.putFigure("key", written));
        open--;
    }

    void refused(int line, Place place, RuntimeException problem) {
        note(JsonFindings.REFUSED, line, place, finding -> finding.putFigure("problem", problem(problem)));
    }

    private static String problem(RuntimeException problem) {
        return cut(String.valueOf(problem.getMessage()));
    }

    private void note(FindingCode code, JsonValue value, Place place, UnaryOperator<Finding.Builder> more) {
        note(code, value.line(), place, finding -> {
            String shown = value.shown();
            return more.apply(shown.isEmpty() ? finding : finding.value(cut(shown)));
        });
    }

    private void note(FindingCode code, int line, Place place, UnaryOperator<Finding.Builder> more) {
        open++;
        if (limits.allows(ReadLimit.FINDINGS, ++noted)) {
            findings.add(more.apply(Finding.builder(code).location(location(place, line)))
                    .build());
        }
    }

    /** Gives up once there are more findings than anybody reads. */
    void checkFindings() throws PlanFormatException {
        limits.check(ReadLimit.FINDINGS, noted, Location.builder().file(file).build());
    }

    private Location location(Place place, int line) {
        return Location.builder().file(file).line(line).pointer(place.pointer()).build();
    }

    private static String cut(String text) {
        int end =
                text.length() > LONGEST && Character.isHighSurrogate(text.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
        return text.length() <= LONGEST ? text : text.substring(0, end) + "…";
    }
}
