package dev.plumbline.evaluation;

import dev.plumbline.Given;
import dev.plumbline.text.TextForms;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What a company has learned, gathered for those who plan and work next (EVA-3): 运营计划执行手册 or 年度计划执行经验库. Immutable
 * and thread-safe.
 *
 * @param kind which of the two
 * @param day the day for which it is made
 * @param chapters its chapters, in order
 */
public record Handbook(HandbookKind kind, LocalDate day, List<Chapter> chapters) {

    private static final Comparator<KnowledgeEntry> BY_UNIT = Comparator.<KnowledgeEntry, String>comparing(
                    entry -> entry.unit().map(unit -> unit.label()).orElse(""))
            .thenComparing(KnowledgeEntry::kind)
            .thenComparing(entry -> entry.name().orElse(""))
            .thenComparing(entry -> entry.source().toString());

    /**
     * A chapter: what belongs to a dimension, or to a year.
     *
     * @param name the dimension or the year; blank for what belongs to no dimension
     * @param entries what it holds, in order
     */
    public record Chapter(String name, List<KnowledgeEntry> entries) {
        public Chapter {
            Given.one(name, "name");
            Given.each(entries, "entries");
            entries = List.copyOf(entries);
        }
    }

    public Handbook {
        Given.all(kind, "kind", day, "day");
        Given.each(chapters, "chapters");
        chapters = List.copyOf(chapters);
    }

    /** The standards and rules that count on the day of a knowledge base, by dimension, then unit (运营计划执行手册). */
    public static Handbook execution(KnowledgeBase base) {
        Given.one(base, "base");
        return execution(base, base.day());
    }

    /** The same for another day, of what is known in the base. */
    public static Handbook execution(KnowledgeBase base, LocalDate validOn) {
        Given.all(base, "base", validOn, "validOn");
        Map<String, List<KnowledgeEntry>> byDimension = base.entries().stream()
                .filter(entry -> entry.kind().isPractice() && entry.isValidOn(validOn))
                .collect(Collectors.groupingBy(
                        entry -> TextForms.matchingKey(dimension(entry)), TreeMap::new, Collectors.toList()));
        List<Chapter> chapters = byDimension.values().stream()
                .map(Handbook::ofOneDimension)
                .sorted(Comparator.comparing(chapter -> chapter.name().isEmpty()))
                .toList();
        return new Handbook(HandbookKind.EXECUTION, validOn, chapters);
    }

    private static String dimension(KnowledgeEntry entry) {
        return entry.dimension().orElse("");
    }

    /** However the dimension is spelled by each, the chapter is called as the first of these spellings. */
    private static Chapter ofOneDimension(List<KnowledgeEntry> entries) {
        String name =
                entries.stream().map(Handbook::dimension).sorted().findFirst().orElse("");
        return new Chapter(name, entries.stream().sorted(BY_UNIT).toList());
    }

    /** What was learned by the day of a knowledge base, by year, the latest first (年度计划执行经验库). */
    public static Handbook experience(KnowledgeBase base) {
        Given.one(base, "base");
        Map<Integer, List<KnowledgeEntry>> byYear = base.entries().stream()
                .filter(entry -> !entry.kind().isPractice())
                .collect(Collectors.groupingBy(
                        KnowledgeEntry::year, () -> new TreeMap<>(Comparator.reverseOrder()), Collectors.toList()));
        List<Chapter> chapters = new ArrayList<>();
        byYear.forEach((year, entries) -> chapters.add(new Chapter(year.toString(), entries)));
        return new Handbook(HandbookKind.EXPERIENCE, base.day(), chapters);
    }

    /** It as a document in Chinese or English. */
    public ReviewDocument document(Locale locale) {
        Given.one(locale, "locale");
        Wording words = new Wording(locale);
        return new ReviewDocument(
                kind.text(locale),
                words.say("截至", "as of ") + words.day(day),
                chapters.stream().map(chapter -> chapter(chapter, words)).toList());
    }

    private static ReviewDocument.Chapter chapter(Chapter chapter, Wording words) {
        return new ReviewDocument.Chapter(
                chapter.name().isEmpty() ? words.say("其他", "Other") : chapter.name(),
                chapter.entries().stream().map(new KnowledgeText(words)::item).toList());
    }

    /** It as plain text in Chinese or English. */
    public String text(Locale locale) {
        return document(locale).text();
    }
}
