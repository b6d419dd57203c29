package dev.plumbline.io.table.region;

import dev.plumbline.io.table.word.TableKind;
import dev.plumbline.io.table.word.Vocabulary;
import dev.plumbline.text.TextForms;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the title of a table and the name of its sheet hint at. Immutable and thread-safe. */
public final class TitleHints {

    private static final int KIND_NAMED = 6;
    private static final int FAMILY_HINTED = 2;

    /** A table's own words: its title and its sheet's name. */
    private static final int OWN = 2;

    private final Vocabulary words;
    private final Optional<TableKind> forced;
    private final Optional<TableKind> named;
    private final Map<Family, Integer> scores = new EnumMap<>(Family.class);

    private final Set<Family> titled = EnumSet.noneOf(Family.class);

    private TitleHints(Vocabulary words, Optional<TableKind> forced, List<String> keys) {
        this.words = words;
        this.forced = forced;
        this.named = forced.or(
                () -> keys.stream().flatMap(key -> named(words, key).stream()).findFirst());
        for (Family family : Family.values()) {
            Set<String> hints = words.families().getOrDefault(family.word(), Set.of());
            boolean hinted = keys.stream().anyMatch(key -> hints.stream().anyMatch(key::contains));
            scores.put(family, hinted ? FAMILY_HINTED : 0);
            if (keys.stream().limit(OWN).anyMatch(key -> hints.stream().anyMatch(key::contains))) {
                titled.add(family);
            }
        }
        keys.stream()
                .limit(OWN)
                .flatMap(key -> named(words, key).stream())
                .flatMap(kind -> Family.of(kind.family()).stream())
                .forEach(titled::add);
        named.flatMap(kind -> Family.of(kind.family()))
                .ifPresent(family -> scores.merge(family, KIND_NAMED, Integer::sum));
        forced.flatMap(kind -> Family.of(kind.family())).ifPresent(family -> scores.merge(family, 100, Integer::sum));
    }

    /** The hints of a title, of a sheet's name and of a file's, in this order. */
    public static TitleHints of(
            Vocabulary words, String title, String sheet, Optional<String> file, Optional<TableKind> forced) {
        return new TitleHints(
                words,
                forced,
                List.of(
                        TextForms.matchingKey(title),
                        TextForms.matchingKey(sheet),
                        TextForms.matchingKey(file.map(TitleHints::name).orElse(""))));
    }

    private static String name(String file) {
        return file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
    }

    /** The kind whose name is the longest in a title. */
    private static Optional<TableKind> named(Vocabulary words, String key) {
        TableKind best = null;
        int length = 1;
        for (TableKind kind : words.kinds()) {
            for (String title : kind.titles()) {
                if (title.length() > length && key.contains(title)) {
                    best = kind;
                    length = title.length();
                }
            }
        }
        return Optional.ofNullable(best);
    }

    /** Whether the title or the sheet's name hints at a family: a file may hold tables of many kinds. */
    boolean ofTitle(Family family) {
        return titled.contains(family);
    }

    boolean isForced() {
        return forced.isPresent();
    }

    int of(Family family) {
        return scores.get(family);
    }

    /** The kind of a match: the one that the title names, else the one whose own columns it has most of. */
    public TableKind kind(TableMatch match) {
        String family = match.family().word();
        return named.filter(kind ->
                        kind.family().equals(family) || kind.family().equals("raci") && match.family() == Family.TASK)
                .orElseGet(() -> bySignature(match, family));
    }

    private TableKind bySignature(TableMatch match, String family) {
        TableKind best = null;
        int most = -1;
        for (TableKind kind : words.kinds(family)) {
            int here = (int) kind.signature().stream().filter(match::has).count() * 2
                    - (int) kind.signature().stream()
                                    .filter(role -> !match.has(role))
                                    .count()
                            * 3;
            if (here > most || best == null) {
                best = kind;
                most = here;
            }
        }
        return Optional.ofNullable(best)
                .orElseThrow(
                        () -> new IllegalStateException("No kind of table belongs to the family [" + family + "]."));
    }
}
