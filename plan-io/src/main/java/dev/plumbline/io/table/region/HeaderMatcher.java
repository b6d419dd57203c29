package dev.plumbline.io.table.region;

import dev.plumbline.io.table.word.KeyLetters;
import dev.plumbline.io.table.word.Role;
import dev.plumbline.io.table.word.RoleWord;
import dev.plumbline.io.table.word.Vocabulary;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Gives the columns of a header their roles: those that a header names by itself first, then those it may name if nobody
 * else does, then those told from a part of the header.
 */
public final class HeaderMatcher {

    private static final int STRONG = 3;
    private static final int WEAK = 1;
    private static final int NAMED = 2;
    private static final int MOST_PARTS = 6;
    private static final Set<Role> NAMES = Arrays.stream(Family.values())
            .flatMap(family -> family.names().stream())
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(Role.class)));
    private static final String LAST_YEAR = "上年";

    private final Vocabulary words;
    private final TextKeys keys;
    private final OwnHeaders own;
    private final KeyLetters letters;
    private final PeriodColumns periods;

    /** A matcher by a vocabulary and a company's own headers. */
    public HeaderMatcher(Vocabulary words, TextKeys keys, OwnHeaders own) {
        this.words = words;
        this.keys = keys;
        this.own = own;
        this.letters = words.headerLetters().with(own.known());
        this.periods = new PeriodColumns(
                words.values("columnTime"),
                words.values("columnHolds"),
                keys,
                this::exactly,
                cell -> own.isKept(keys.of(cell.text())));
    }

    /** The family whose table a header makes, with how much its title hints at each; empty if it is none's. */
    public Optional<TableMatch> best(Header header, TitleHints hints, Set<Role> above) {
        return all(header, hints).stream()
                .filter(match -> match.fits(above) && isSure(match, hints))
                .max(Comparator.comparingInt(TableMatch::score)
                        .thenComparing(match -> -match.family().ordinal()));
    }

    /** The family that comes nearest, fitting or not; empty where no header means anything. */
    public Optional<TableMatch> nearest(Header header, TitleHints hints) {
        return all(header, hints).stream()
                .filter(match -> !match.roles().isEmpty())
                .max(Comparator.comparingInt(TableMatch::score));
    }

    /** A header as one of tasks, if it names them; for grids that have nothing else. */
    Optional<TableMatch> tasks(Header header, TitleHints hints) {
        return all(header, hints).stream()
                .filter(match -> match.family() == Family.TASK && match.has(Role.TASK_NAME))
                .findFirst();
    }

    private List<TableMatch> all(Header header, TitleHints hints) {
        List<List<RoleWord>> known = new ArrayList<>(header.cells().size());
        List<List<RoleWord>> partly = new ArrayList<>(header.cells().size());
        int latest = PeriodWords.latest(header.cells());
        Set<String> periods = PeriodWords.groups(header.cells());
        for (HeaderCell cell : header.cells()) {
            if (periods.size() > 1 && periods.contains(cell.parts().get(0))) {
                known.add(List.of());
                partly.add(List.of());
                continue;
            }
            List<RoleWord> exact = roles(cell, latest);
            known.add(exact);
            partly.add(exact.isEmpty() ? partlyKnown(cell) : List.of());
        }
        List<TableMatch> matches = new ArrayList<>(Family.values().length);
        for (Family family : Family.values()) {
            matches.add(match(family, header, known, partly, hints));
        }
        return matches;
    }

    /** What is found by weak words alone needs a title that says so. */
    private boolean isSure(TableMatch match, TitleHints hints) {
        int bare = match.score() - hints.of(match.family());
        boolean enough = bare >= 2 * STRONG || hints.of(match.family()) > 0 && bare >= STRONG;
        return enough && (hints.isForced() || Evidence.isEnough(match, role -> isPlain(match, role), hints));
    }

    /** Whether a header's own word names a role by itself. */
    private boolean isPlain(TableMatch match, Role role) {
        HeaderCell cell = match.roles().get(role);
        return cell != null
                && !match.guessed().contains(role)
                && roles(cell, PeriodWords.latest(List.of(cell))).stream()
                        .anyMatch(word -> word.role() == role && word.strong());
    }

    private TableMatch match(
            Family family, Header header, List<List<RoleWord>> known, List<List<RoleWord>> partly, TitleHints hints) {
        Map<Role, HeaderCell> roles = new EnumMap<>(Role.class);
        Set<HeaderCell> taken = Collections.newSetFromMap(new IdentityHashMap<>());
        List<PeriodColumn> parts = family == Family.GOAL && namesGoals(known) ? periods.of(header) : List.of();
        parts.forEach(column -> taken.add(column.header()));
        int score = assign(family, header, known, roles, taken, true) * STRONG;
        boolean strong = family.names().stream().anyMatch(roles::containsKey);
        score += displace(family, header, known, roles, taken) * STRONG;
        name(family, header, known, roles);
        score += assign(family, header, known, roles, taken, false) * WEAK;
        Set<Role> before = roles.isEmpty() ? EnumSet.noneOf(Role.class) : EnumSet.copyOf(roles.keySet());
        score += assign(family, header, partly, roles, taken, true) * WEAK;
        Set<Role> guessed = EnumSet.noneOf(Role.class);
        guessed.addAll(roles.keySet());
        guessed.removeAll(before);
        boolean sure = strong || hints.of(family) > 0;
        score += family.names().stream().anyMatch(before::contains) ? NAMED : 0;
        score += sure && parts.size() > 1 ? STRONG + weight(parts) : 0;
        List<HeaderCell> unknown = header.cells().stream()
                .filter(cell -> !taken.contains(cell) && !own.isIgnored(keys.of(cell.text())))
                .toList();
        return new TableMatch(family, roles, guessed, unknown, parts, score + hints.of(family));
    }

    /** Columns that say what they hold mean more than those that only name a period. */
    private static int weight(List<PeriodColumn> parts) {
        int told = (int) parts.stream().filter(part -> part.role().isPresent()).count();
        return (Math.min(parts.size(), MOST_PARTS) + Math.min(told, MOST_PARTS)) * WEAK;
    }

    private static boolean namesGoals(List<List<RoleWord>> known) {
        return known.stream()
                .anyMatch(words ->
                        words.stream().anyMatch(word -> Family.GOAL.names().contains(word.role())));
    }

    private int assign(
            Family family,
            Header header,
            List<List<RoleWord>> words,
            Map<Role, HeaderCell> roles,
            Set<HeaderCell> taken,
            boolean strong) {
        int assigned = 0;
        for (int i = 0; i < header.cells().size(); i++) {
            HeaderCell cell = header.cells().get(i);
            if (taken.contains(cell)) {
                continue;
            }
            boolean named = family.names().stream().anyMatch(roles::containsKey);
            boolean choice = words.get(i).stream()
                    .anyMatch(word ->
                            isFree(word, family, roles) && !family.names().contains(word.role()));
            for (RoleWord word : words.get(i)) {
                boolean second = named && choice && !strong && family.names().contains(word.role());
                if (word.strong() == strong && isFree(word, family, roles) && !second) {
                    roles.put(word.role(), cell);
                    taken.add(cell);
                    assigned++;
                    break;
                }
            }
        }
        return assigned;
    }

    /** 责任部门 beside 责任人 gives way: of two headers for one role the one that may be something else moves there. */
    private int displace(
            Family family,
            Header header,
            List<List<RoleWord>> words,
            Map<Role, HeaderCell> roles,
            Set<HeaderCell> taken) {
        int placed = 0;
        for (int i = 0; i < header.cells().size(); i++) {
            HeaderCell cell = header.cells().get(i);
            for (RoleWord wanted : taken.contains(cell) ? List.<RoleWord>of() : words.get(i)) {
                HeaderCell holder = roles.get(wanted.role());
                Optional<Role> other = !wanted.strong() || holder == null || taken.contains(cell)
                        ? Optional.empty()
                        : elsewhere(holder, family, header, words, roles);
                if (other.isPresent()) {
                    roles.put(other.get(), holder);
                    roles.put(wanted.role(), cell);
                    taken.add(cell);
                    placed++;
                }
            }
        }
        return placed;
    }

    /** 下周计划 beside 责任人 and 完成时间 names the tasks, where no other header does: a header gives up its role to be a name. */
    private static void name(Family family, Header header, List<List<RoleWord>> words, Map<Role, HeaderCell> roles) {
        if (family.names().stream().anyMatch(roles::containsKey)) {
            return;
        }
        for (int i = 0; i < header.cells().size(); i++) {
            HeaderCell cell = header.cells().get(i);
            Optional<Role> name = words.get(i).stream()
                    .map(RoleWord::role)
                    .filter(family.names()::contains)
                    .findFirst();
            if (name.isPresent() && roles.values().remove(cell)) {
                roles.put(name.get(), cell);
                return;
            }
        }
    }

    private static Optional<Role> elsewhere(
            HeaderCell holder, Family family, Header header, List<List<RoleWord>> words, Map<Role, HeaderCell> roles) {
        return words.get(header.cells().indexOf(holder)).stream()
                .filter(word -> isFree(word, family, roles) && !family.names().contains(word.role()))
                .map(RoleWord::role)
                .findFirst();
    }

    private static boolean isFree(RoleWord word, Family family, Map<Role, HeaderCell> roles) {
        return family.roles().contains(word.role()) && !roles.containsKey(word.role());
    }

    /** All roles that a header may name. */
    List<RoleWord> words(HeaderCell cell) {
        return roles(cell, 0);
    }

    /** The roles that the label of a form may name. */
    List<RoleWord> roles(String key) {
        List<RoleWord> exact = exactly(key);
        return exact.isEmpty() && !own.isKept(key) ? words.partlyKnown(key) : exact;
    }

    /** The roles that labels above a table name by themselves. */
    Set<Role> named(List<LeadPair> pairs) {
        Set<Role> named = EnumSet.noneOf(Role.class);
        for (LeadPair pair : pairs) {
            if (!pair.value().isEmpty()) {
                exactly(pair.key()).stream()
                        .filter(RoleWord::strong)
                        .map(RoleWord::role)
                        .forEach(named::add);
            }
        }
        return named;
    }

    /** What the word of a row of goals says that it holds. */
    Optional<Role> heldByRow(String word) {
        return periods.ofRow(word);
    }

    /** Whether a company's own mapping says what a header means. */
    boolean isSettled(HeaderCell cell) {
        return own.isKnown(keys.of(cell.text())) || own.isKnown(keys.of(cell.leaf()));
    }

    /** The roles that a header may name, by all of its words or a part of them. */
    List<RoleWord> rolesOf(HeaderCell cell) {
        List<RoleWord> exact = roles(cell, 0);
        return exact.isEmpty() ? partlyKnown(cell) : exact;
    }

    /** Whether a text may label the cell beside it: a known header, or one that a label of a line is. */
    boolean isLabel(String text) {
        return isExactLabel(text) || !words.partlyKnown(keys.of(text)).isEmpty();
    }

    /** Whether all of a text is a known label. */
    boolean isExactLabel(String text) {
        String key = keys.of(text);
        return own.isKnown(key)
                || words.isHeader(key)
                || words.lines().lead(key).isPresent()
                || words.lines().signatures().contains(key);
    }

    /** Whether a header by itself names what the rows of a table are about: 任务名称, 问题描述. */
    boolean namesRows(String text) {
        return !named(text).isEmpty();
    }

    /** The roles of names among those that a header has by itself. */
    Set<Role> named(String text) {
        Set<Role> named = EnumSet.noneOf(Role.class);
        for (RoleWord word : exactly(keys.of(text))) {
            if (word.strong() && NAMES.contains(word.role())) {
                named.add(word.role());
            }
        }
        return named;
    }

    /** Whether a header only numbers the rows: 序号. */
    boolean isNumber(String text) {
        return exactly(keys.of(text)).stream()
                .anyMatch(word -> word.strong() && word.role().field().equals("number"));
    }

    /** Whether a text is a known header. */
    boolean isKnown(String text) {
        if (!letters.mayMake(text)) {
            return false;
        }
        String key = keys.of(text);
        return own.isKnown(key) || words.isHeader(key);
    }

    /** The roles of the longest part of a header's words that is known, from its own words upwards. */
    private List<RoleWord> roles(HeaderCell cell, int latestYear) {
        if (own.isKept(keys.of(cell.text()))) {
            return List.of();
        }
        int last = cell.parts().size() - 1;
        for (int from = 0; from <= last; from++) {
            List<RoleWord> found = exactly(key(cell, from));
            if (from < last && found.stream().noneMatch(RoleWord::strong)) {
                List<RoleWord> turned =
                        exactly(keys.of(cell.leaf()) + keys.of(cell.parts().get(from)));
                found = turned.isEmpty() ? found : turned;
            }
            if (!found.isEmpty()) {
                return from == last ? found : withOwn(found, cell);
            }
        }
        List<RoleWord> found = exactly(periodless(cell, latestYear));
        return found.isEmpty() && last > 0 ? exactly(keys.of(cell.parts().get(0))) : found;
    }

    /** 事项 over 编号 is a task's number by both words; of things that those do not speak of its own word counts. */
    private List<RoleWord> withOwn(List<RoleWord> joined, HeaderCell cell) {
        List<RoleWord> all = new ArrayList<>(joined);
        exactly(keys.of(cell.leaf())).stream()
                .filter(word -> joined.stream()
                        .noneMatch(
                                each -> each.role().subject().equals(word.role().subject())))
                .forEach(all::add);
        return all;
    }

    /** The header without the period it names; of an earlier year than the others' it is about last year: 2024年实际. */
    private String periodless(HeaderCell cell, int latestYear) {
        String rest = PeriodWords.without(cell.leaf());
        boolean earlier = PeriodWords.year(cell.leaf()).orElse(latestYear) < latestYear;
        return (earlier ? LAST_YEAR : "") + keys.of(rest);
    }

    private List<RoleWord> exactly(String key) {
        List<RoleWord> mine = own.header(key);
        return mine.isEmpty() ? words.header(key) : mine;
    }

    /** Of a header that names two things by turns (项目/任务, 影响及启示) each is looked up; else its beginning or end. */
    private List<RoleWord> partlyKnown(HeaderCell cell) {
        if (own.isKept(keys.of(cell.text()))) {
            return List.of();
        }
        for (String part : HeaderParts.of(cell.leaf())) {
            List<RoleWord> found = words.header(keys.of(part));
            if (!found.isEmpty()) {
                return found.stream()
                        .map(word -> new RoleWord(word.role(), true))
                        .toList();
            }
        }
        return words.partlyKnown(keys.of(cell.leaf()));
    }

    private String key(HeaderCell cell, int from) {
        if (from == cell.parts().size() - 1) {
            return keys.of(cell.leaf());
        }
        StringBuilder joined = new StringBuilder();
        for (String part : cell.parts().subList(from, cell.parts().size())) {
            joined.append(keys.of(part));
        }
        return joined.toString();
    }
}
