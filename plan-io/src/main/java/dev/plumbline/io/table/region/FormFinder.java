package dev.plumbline.io.table.region;

import dev.plumbline.io.table.CellAddress;
import dev.plumbline.io.table.GridRow;
import dev.plumbline.io.table.SheetGrid;
import dev.plumbline.io.table.word.HeaderKey;
import dev.plumbline.io.table.word.Role;
import dev.plumbline.io.table.word.RoleWord;
import dev.plumbline.io.table.word.TableKind;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds forms of labels and values: the label left of its value, in the same cell before a colon, or above it. */
final class FormFinder {

    private static final int LONGEST_LABEL = 12;
    private static final int LONGEST_IN_LATIN = 32;
    private static final int FEWEST = 3;
    private static final int FEWEST_WITHOUT_TITLE = 4;

    private final SheetGrid sheet;
    private final SheetWords words;
    private final HeaderMatcher matcher;

    FormFinder(SheetGrid sheet, SheetWords words, HeaderMatcher matcher) {
        this.sheet = sheet;
        this.words = words;
        this.matcher = matcher;
    }

    /** The form that a block of rows makes, if it makes one. */
    Optional<FormArea> find(List<GridRow> block) {
        List<TextLine> titles = new ArrayList<>();
        List<LeadPair> pairs = new ArrayList<>();
        List<LeadPair> blank = new ArrayList<>();
        read(block, titles, pairs, blank);
        if (pairs.size() < FEWEST) {
            return Optional.empty();
        }
        String title = String.join(" ", titles.stream().map(TextLine::text).toList());
        TitleHints hints = TitleHints.of(
                words.vocabulary(), title, sheet.name(), sheet.location().file(), Optional.empty());
        FormArea best = null;
        int most = 0;
        for (Family family : Family.values()) {
            Map<Role, LeadPair> fields = new EnumMap<>(Role.class);
            List<LeadPair> others = new ArrayList<>(blank);
            assign(family, pairs, fields, others);
            int score = fields.size() * 3 + hints.of(family);
            boolean enough = fields.size() >= (hints.of(family) > 0 ? FEWEST : FEWEST_WITHOUT_TITLE);
            if (enough && family.fits(fields.keySet()) && score > most) {
                best = area(family, hints, titles, fields, others, block);
                most = score;
            }
        }
        return Optional.ofNullable(best);
    }

    private FormArea area(
            Family family,
            TitleHints hints,
            List<TextLine> titles,
            Map<Role, LeadPair> fields,
            List<LeadPair> others,
            List<GridRow> block) {
        TableMatch match = new TableMatch(family, headers(fields), Set.of(), List.of(), List.of(), 0);
        TableKind kind = hints.kind(match);
        return new FormArea(
                sheet,
                kind,
                family,
                titles,
                fields,
                others,
                block.get(0).number(),
                block.get(block.size() - 1).number());
    }

    private static Map<Role, HeaderCell> headers(Map<Role, LeadPair> fields) {
        Map<Role, HeaderCell> headers = new EnumMap<>(Role.class);
        fields.forEach((role, pair) -> headers.put(
                role, new HeaderCell(pair.place().column(), pair.place().row(), List.of(pair.label()))));
        return headers;
    }

    /** Labels with their values; lines before the first label are titles. */
    private void read(List<GridRow> block, List<TextLine> titles, List<LeadPair> pairs, List<LeadPair> blank) {
        LeadReader leads = words.leads();
        for (int i = 0; i < block.size(); i++) {
            TextLine line = TextLine.of(block.get(i), 1, Integer.MAX_VALUE);
            List<LeadPair> here = FormRows.alternatesMostly(block.get(i), matcher) ? byTurns(line) : leads.read(line);
            if (here.isEmpty()
                    && line.texts().size() == 1
                    && matcher.isLabel(line.texts().get(0))
                    && ListedLines.count(block, i + 1) > 0) {
                here = List.of(open(line, line.texts().get(0)));
            }
            if (here.isEmpty()
                    && line.texts().size() == 1
                    && matcher.isKnown(line.texts().get(0))
                    && i + 1 < block.size()
                    && ListedLines.count(block, i + 1) == 0) {
                here = below(line, TextLine.of(block.get(i + 1), 1, Integer.MAX_VALUE));
                i += here.size();
            }
            int listed = isOpen(here) ? ListedLines.count(block, i + 1) : 0;
            if (listed > 0) {
                here = withLines(here, block.subList(i + 1, i + 1 + listed));
                i += listed;
            }
            if (here.isEmpty() && pairs.isEmpty()) {
                titles.add(line);
            } else if (here.isEmpty() && isAllLabels(line)) {
                line.texts().forEach(label -> blank.add(open(line, label)));
            } else if (here.isEmpty()) {
                here = unknown(line);
            }
            pairs.addAll(here);
        }
    }

    /** 审核 | 日期: nothing beside either. */
    private boolean isAllLabels(TextLine line) {
        return line.texts().size() > 1 && line.texts().stream().allMatch(words.leads()::isLabelAlways);
    }

    private static boolean mayLabel(String text) {
        return text.length() <= LONGEST_LABEL
                || text.length() <= LONGEST_IN_LATIN && LeadReader.isShort(text) && text.charAt(0) < 0x80;
    }

    private static LeadPair open(TextLine line, String label) {
        CellAddress place = CellAddress.of(line.row(), line.columns().get(0));
        return new LeadPair(label, HeaderKey.of(label), "", place, false);
    }

    /** Whether the last label of a line has nothing beside it. */
    private static boolean isOpen(List<LeadPair> pairs) {
        return !pairs.isEmpty() && pairs.get(pairs.size() - 1).value().isEmpty();
    }

    private static List<LeadPair> withLines(List<LeadPair> pairs, List<GridRow> lines) {
        List<LeadPair> all = new ArrayList<>(pairs);
        all.add(ListedLines.under(all.remove(all.size() - 1), lines));
        return all;
    }

    private static List<LeadPair> byTurns(TextLine line) {
        List<LeadPair> pairs = new ArrayList<>();
        for (int i = 0; i < line.texts().size(); i += 2) {
            String label = line.texts().get(i);
            CellAddress place = CellAddress.of(line.row(), line.columns().get(i + 1));
            pairs.add(new LeadPair(label, HeaderKey.of(label), line.texts().get(i + 1), place, true));
        }
        return pairs;
    }

    /** A label that nobody knows and the cell beside it, among lines of labels: 联系电话 | 13800138000. */
    private static List<LeadPair> unknown(TextLine line) {
        if (line.texts().size() != 2 || !mayLabel(line.texts().get(0))) {
            return List.of();
        }
        String label = line.texts().get(0);
        CellAddress place = CellAddress.of(line.row(), line.columns().get(1));
        return List.of(new LeadPair(label, HeaderKey.of(label), line.texts().get(1), place, true));
    }

    private static List<LeadPair> below(TextLine label, TextLine value) {
        if (value.texts().size() != 1) {
            return List.of();
        }
        String text = label.texts().get(0);
        return List.of(new LeadPair(
                text,
                HeaderKey.of(text),
                value.texts().get(0),
                CellAddress.of(value.row(), value.columns().get(0)),
                true));
    }

    private void assign(Family family, List<LeadPair> pairs, Map<Role, LeadPair> fields, List<LeadPair> others) {
        for (boolean strong : new boolean[] {true, false}) {
            for (LeadPair pair : pairs) {
                if (!fields.containsValue(pair)) {
                    role(family, pair, fields, strong).ifPresent(role -> fields.put(role, pair));
                }
            }
        }
        pairs.stream().filter(pair -> !fields.containsValue(pair)).forEach(others::add);
    }

    private Optional<Role> role(Family family, LeadPair pair, Map<Role, LeadPair> fields, boolean strong) {
        return matcher.roles(pair.key()).stream()
                .filter(word -> word.strong() == strong || !strong)
                .map(RoleWord::role)
                .filter(role -> family.roles().contains(role) && !fields.containsKey(role))
                .findFirst();
    }
}
