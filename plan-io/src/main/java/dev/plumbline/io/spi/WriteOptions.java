package dev.plumbline.io.spi;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * How a book is written (IO-1, IO-2, IO-5). Start from {@link #compact()} or {@link #indented()}. Immutable and thread-safe.
 *
 * @param isIndented whether every member of a JSON text has a line of its own, for people and for version control
 * @param kept members of a JSON text that were not known when the book was read, written back where they stood
 * @param origins where things in the book were read from; written to JSON where something is known
 * @param language the language of headers and words in formats for people, Chinese or English
 * @param progress hears how far the writing has come
 * @param tables the kinds of tables that are written to a workbook, such as {@code task-list}; all where empty
 * @param isChecked whether written tables are read again to list what they do not carry; without it the result says that
 *     nobody looked
 */
public record WriteOptions(
        boolean isIndented,
        KeptMembers kept,
        Origins origins,
        Locale language,
        Progress progress,
        Set<String> tables,
        boolean isChecked) {

    private static final WriteOptions COMPACT = new WriteOptions(
            false, KeptMembers.none(), Origins.none(), Locale.CHINESE, Progress.none(), Set.of(), true);
    private static final WriteOptions INDENTED =
            new WriteOptions(true, KeptMembers.none(), Origins.none(), Locale.CHINESE, Progress.none(), Set.of(), true);

    public WriteOptions {
        tables = Set.copyOf(tables);
    }

    /** Without blanks and line breaks, for programs. */
    public static WriteOptions compact() {
        return COMPACT;
    }

    /** With a line for every member, for people and for version control. */
    public static WriteOptions indented() {
        return INDENTED;
    }

    /** The same with members that {@link ReadOptions#keepingUnknownMembers} kept; those of things that are gone go too. */
    public WriteOptions keeping(KeptMembers members) {
        return new WriteOptions(isIndented, members, origins, language, progress, tables, isChecked);
    }

    /** The same with where things were read from, so that findings can tell it after the book is read again. */
    public WriteOptions origins(Origins places) {
        return new WriteOptions(isIndented, kept, places, language, progress, tables, isChecked);
    }

    /** The same in another language; what is neither Chinese nor English is written in English. */
    public WriteOptions in(Locale locale) {
        return new WriteOptions(isIndented, kept, origins, locale, progress, tables, isChecked);
    }

    /** The same with somebody who hears how far it has come, and may stop it. */
    public WriteOptions telling(Progress listener) {
        return new WriteOptions(isIndented, kept, origins, language, listener, tables, isChecked);
    }

    /** The same with only some kinds of tables; {@link dev.plumbline.io.PlanFormats#writtenKinds} tells which there are. */
    public WriteOptions tables(Collection<String> kinds) {
        return new WriteOptions(isIndented, kept, origins, language, progress, new LinkedHashSet<>(kinds), isChecked);
    }

    /** The same with only some kinds of tables. */
    public WriteOptions tables(String... kinds) {
        return tables(List.of(kinds));
    }

    /** The same, but tables are not read again after they are written, which takes several times as long as writing. */
    public WriteOptions unchecked() {
        return new WriteOptions(isIndented, kept, origins, language, progress, tables, false);
    }
}
