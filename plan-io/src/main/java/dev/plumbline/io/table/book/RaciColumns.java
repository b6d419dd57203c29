package dev.plumbline.io.table.book;

import dev.plumbline.diagnostic.Finding;
import dev.plumbline.io.spi.CellOutcome;
import dev.plumbline.io.table.CellAddress;
import dev.plumbline.io.table.CellKind;
import dev.plumbline.io.table.CellValue;
import dev.plumbline.io.table.region.HeaderCell;
import dev.plumbline.io.table.region.TextLine;
import dev.plumbline.io.table.row.NamedParty;
import dev.plumbline.io.table.row.OfficeTable;
import dev.plumbline.io.table.row.PartyFindings;
import dev.plumbline.io.table.row.ReadWords;
import dev.plumbline.io.table.row.TableRow;
import dev.plumbline.party.OrgUnitId;
import dev.plumbline.party.PartyId;
import dev.plumbline.task.Task;
import dev.plumbline.task.raci.RaciRole;
import dev.plumbline.text.Localized;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The columns of a RACI grid: a party each, its cells one or several letters (RACI-2). */
final class RaciColumns {

    private static final String SUPPORT = "S";
    private static final String LETTERS = "RACI";
    private static final String SEPARATORS = "/、,，;；+&. ";

    private final Map<HeaderCell, List<PartyId>> parties;
    private final Map<String, String> legend;
    private final ReadWords words;
    private final boolean lettered;

    private RaciColumns(
            Map<HeaderCell, List<PartyId>> parties, Map<String, String> legend, ReadWords words, boolean lettered) {
        this.lettered = lettered;
        this.parties = parties;
        this.legend = legend;
        this.words = words;
    }

    static RaciColumns of(OfficeTable table, BookDraft book) {
        Map<HeaderCell, List<PartyId>> parties = new LinkedHashMap<>();
        table.area().ifPresent(area -> area.parties().forEach(header -> parties.put(header, parties(header, book))));
        return new RaciColumns(
                parties,
                parties.isEmpty() ? Map.of() : legend(table, book),
                book.words(),
                isLettered(table, parties.keySet()));
    }

    /** Whom the letters of a column are about: of 外部供应商/云服务商 both. */
    private static List<PartyId> parties(HeaderCell header, BookDraft book) {
        List<PartyId> own = book.partyText().read(header.leaf()).stream()
                .map(NamedParty::party)
                .distinct()
                .toList();
        List<PartyId> named = own.isEmpty() ? List.of(OrgUnitId.of(header.text())) : own;
        if (header.parts().size() > 1) {
            Optional<OrgUnitId> unit = book.partyText().read(header.parts().get(0)).stream()
                    .flatMap(each -> book.parties().unitOf(each.party()).stream())
                    .findFirst();
            return named.stream().map(party -> book.parties().of(party, unit)).toList();
        }
        return named;
    }

    /** ●负责 ○配合 △知会, or 负=负责: what a sheet itself says its marks mean. */
    private static Map<String, String> legend(OfficeTable table, BookDraft book) {
        ReadWords words = book.words();
        Set<String> notes = words.vocabulary().lines().notes();
        Map<String, String> legend = new LinkedHashMap<>();
        List<TextLine> lines = new ArrayList<>(table.above());
        table.area().ifPresent(area -> lines.addAll(area.below()));
        for (TextLine line : lines) {
            LegendText.parts(line.text(), notes).forEach(part -> explain(part, legend, words));
        }
        legend.forEach((mark, letters) -> tellOther(table, mark, letters, book));
        return legend;
    }

    /** R=审批 says of a letter what another one stands for everywhere else. */
    private static void tellOther(OfficeTable table, String mark, String letters, BookDraft book) {
        String letter = mark.toUpperCase(Locale.ROOT);
        if (LETTERS.contains(letter) && !letters.toUpperCase(Locale.ROOT).contains(letter)) {
            book.remarks()
                    .add(Finding.builder(PartyFindings.RACI_LEGEND_DIFFERS)
                            .location(table.sheet().location().toBuilder()
                                    .row(table.area().orElseThrow().header().firstRow())
                                    .build())
                            .value(mark)
                            .putFigure("value", mark)
                            .putFigure("letter", letters)
                            .build());
        }
    }

    private static void explain(String part, Map<String, String> legend, ReadWords words) {
        String mark = part.substring(0, 1);
        int from = 1;
        while (from < part.length() && "=:：＝-—表示为代".indexOf(part.charAt(from)) >= 0) {
            from++;
        }
        boolean sign = !Character.isLetter(mark.charAt(0)) || from > 1;
        if (sign && from < part.length()) {
            words.mark("raci", part.substring(from)).ifPresent(letters -> legend.put(mark, letters));
        }
    }

    /** Gives each party of a row its letters. */
    void assign(TableRow row, PlanDraft plan, Task task) {
        for (Map.Entry<HeaderCell, List<PartyId>> each : parties.entrySet()) {
            CellValue value =
                    row.table().sheet().value(row.number(), each.getKey().column());
            if (value.kind() == CellKind.BLANK) {
                continue;
            }
            Set<RaciRole> roles = row.isNothing(value.text()) ? Set.of() : roles(value.text());
            row.table().account().note(row.number(), each.getKey().column(), CellOutcome.STORED);
            if (roles.isEmpty() && isSupport(value.text())) {
                each.getValue().forEach(party -> plan.change(task.id(), builder -> builder.addCollaborators(party)));
            } else if (roles.isEmpty() && !row.isNothing(value.text())) {
                tell(row, each.getKey(), task, value);
            }
            each.getValue()
                    .forEach(party -> roles.forEach(role -> plan.letters().assign(task.id(), party, role)));
        }
    }

    /** RASCI: who supports takes part. */
    private boolean isSupport(String text) {
        return !legend.containsKey(text.strip())
                && words.mark("raci", text.strip()).filter(SUPPORT::equals).isPresent();
    }

    private static void tell(TableRow row, HeaderCell header, Task task, CellValue value) {
        row.table().account().note(row.number(), header.column(), CellOutcome.REPORTED);
        row.remarks()
                .add(Finding.builder(PartyFindings.RACI_LETTER_UNKNOWN)
                        .location(
                                row.table().sheet().location(CellAddress.of(row.number(), header.column())).toBuilder()
                                        .header(header.text())
                                        .build())
                        .value(value.text())
                        .putFigure("value", value.text())
                        .putFigure("party", header.text())
                        .putFigure("task", task.name())
                        .expected(Localized.of(
                                "R、A、C、I，或表中图例说明的符号", "R, A, C or I, or a mark that the sheet's legend explains"))
                        .build());
    }

    private Set<RaciRole> roles(String text) {
        String plain = text.strip();
        Set<RaciRole> roles = EnumSet.noneOf(RaciRole.class);
        add(legend.get(plain), roles);
        if (roles.isEmpty() && lettered && isTick(plain)) {
            return roles;
        }
        if (roles.isEmpty()) {
            add(words.mark("raci", plain).orElse(null), roles);
        }
        if (!roles.isEmpty()) {
            return roles;
        }
        StringBuilder part = new StringBuilder();
        for (int i = 0; i <= plain.length(); i++) {
            boolean end = i == plain.length() || SEPARATORS.indexOf(plain.charAt(i)) >= 0;
            if (end && part.length() > 0) {
                if (!addPart(part.toString(), roles)) {
                    return Set.of();
                }
                part.setLength(0);
            } else if (!end) {
                part.append(plain.charAt(i));
            }
        }
        return roles;
    }

    /** √ where others have R, A, C and I says that they take part, not how. */
    private boolean isTick(String mark) {
        return mark.length() == 1
                && !Character.isLetter(mark.charAt(0))
                && words.mark("raci", mark).isPresent();
    }

    /** Whether the cells of a grid hold letters, so that a mark among them is none of its own. */
    private static boolean isLettered(OfficeTable table, Set<HeaderCell> parties) {
        return table.area().stream()
                .flatMap(area -> area.rows().stream())
                .anyMatch(row -> parties.stream().anyMatch(header -> {
                    String text = row.at(header.column()).text();
                    return text.length() == 1 && LETTERS.indexOf(text.charAt(0)) >= 0;
                }));
    }

    private boolean addPart(String part, Set<RaciRole> roles) {
        int before = roles.size();
        add(legend.getOrDefault(part, words.mark("raci", part).orElse(null)), roles);
        if (roles.size() > before) {
            return true;
        }
        boolean all = true;
        for (int i = 0; i < part.length() && part.length() <= 4; i++) {
            String letter = part.substring(i, i + 1);
            String meaning =
                    legend.getOrDefault(letter, words.mark("raci", letter).orElse(""));
            all &= !meaning.isEmpty();
            add(meaning, roles);
        }
        return all && part.length() <= 4;
    }

    private static void add(@Nullable String letters, Set<RaciRole> roles) {
        if (letters == null) {
            return;
        }
        for (char letter : letters.toUpperCase(Locale.ROOT).toCharArray()) {
            switch (letter) {
                case 'R' -> roles.add(RaciRole.RESPONSIBLE);
                case 'A' -> roles.add(RaciRole.APPROVER);
                case 'C' -> roles.add(RaciRole.CONSULTED);
                case 'I' -> roles.add(RaciRole.INFORMED);
                default -> {}
            }
        }
    }
}
