package dev.plumbline.io.table.book;

import dev.plumbline.diagnostic.Finding;
import dev.plumbline.io.spi.CellOutcome;
import dev.plumbline.io.table.CellAddress;
import dev.plumbline.io.table.CellKind;
import dev.plumbline.io.table.CellValue;
import dev.plumbline.io.table.region.HeaderCell;
import dev.plumbline.io.table.region.TextLine;
import dev.plumbline.io.table.row.NamedParty;
import dev.plumbline.io.table.row.Nothing;
import dev.plumbline.io.table.row.OfficeTable;
import dev.plumbline.io.table.row.ReadWords;
import dev.plumbline.io.table.row.TableFindings;
import dev.plumbline.io.table.row.TableRow;
import dev.plumbline.party.OrgUnitId;
import dev.plumbline.party.PartyId;
import dev.plumbline.task.Task;
import dev.plumbline.task.raci.RaciRole;
import dev.plumbline.text.Localized;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The columns of a RACI grid: a party each, its cells one or several letters (RACI-2). */
final class RaciColumns {

    private static final String SEPARATORS = "/、,，;；+&. ";

    private final Map<HeaderCell, PartyId> parties;
    private final Map<String, String> legend;
    private final ReadWords words;

    private RaciColumns(Map<HeaderCell, PartyId> parties, Map<String, String> legend, ReadWords words) {
        this.parties = parties;
        this.legend = legend;
        this.words = words;
    }

    static RaciColumns of(OfficeTable table, BookDraft book) {
        Map<HeaderCell, PartyId> parties = new LinkedHashMap<>();
        table.area().ifPresent(area -> area.parties().forEach(header -> parties.put(header, party(header, book))));
        return new RaciColumns(parties, parties.isEmpty() ? Map.of() : legend(table, book.words()), book.words());
    }

    private static PartyId party(HeaderCell header, BookDraft book) {
        List<NamedParty> own = book.partyText().read(header.leaf());
        PartyId party = own.isEmpty() ? OrgUnitId.of(header.text()) : own.get(0).party();
        if (header.parts().size() > 1) {
            Optional<OrgUnitId> unit = book.partyText().read(header.parts().get(0)).stream()
                    .flatMap(each -> book.parties().unitOf(each.party()).stream())
                    .findFirst();
            return book.parties().within(party, unit);
        }
        return party;
    }

    /** ●负责 ○配合 △知会, or 负=负责: what a sheet itself says its marks mean. */
    private static Map<String, String> legend(OfficeTable table, ReadWords words) {
        Map<String, String> legend = new HashMap<>();
        List<TextLine> lines = new ArrayList<>(table.above());
        table.area().ifPresent(area -> lines.addAll(area.below()));
        for (TextLine line : lines) {
            LegendText.parts(line.text()).forEach(part -> explain(part, legend, words));
        }
        return legend;
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
        for (Map.Entry<HeaderCell, PartyId> each : parties.entrySet()) {
            CellValue value =
                    row.table().sheet().value(row.number(), each.getKey().column());
            if (value.kind() == CellKind.BLANK) {
                continue;
            }
            Set<RaciRole> roles = Nothing.isSaidBy(value.text()) ? Set.of() : roles(value.text());
            row.table().account().note(row.number(), each.getKey().column(), CellOutcome.STORED);
            if (roles.isEmpty() && !Nothing.isSaidBy(value.text())) {
                tell(row, each.getKey(), value);
            }
            roles.forEach(role -> plan.assign(task.id(), each.getValue(), role));
        }
    }

    private void tell(TableRow row, HeaderCell header, CellValue value) {
        row.table().account().note(row.number(), header.column(), CellOutcome.REPORTED);
        row.remarks()
                .add(Finding.builder(TableFindings.WORD_UNKNOWN)
                        .location(
                                row.table().sheet().location(CellAddress.of(row.number(), header.column())).toBuilder()
                                        .header(header.text())
                                        .build())
                        .value(value.text())
                        .putFigure("value", value.text())
                        .putFigure("header", header.text())
                        .expected(Localized.of("R、A、C、I", "R, A, C, I"))
                        .build());
    }

    private Set<RaciRole> roles(String text) {
        String plain = text.strip();
        Set<RaciRole> roles = EnumSet.noneOf(RaciRole.class);
        add(legend.get(plain), roles);
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
