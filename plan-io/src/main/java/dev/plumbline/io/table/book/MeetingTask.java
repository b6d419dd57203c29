package dev.plumbline.io.table.book;

import dev.plumbline.io.table.row.NamedParty;
import dev.plumbline.io.table.word.LabelColon;
import dev.plumbline.party.OrgUnitId;
import dev.plumbline.party.PartyId;
import dev.plumbline.time.DateContext;
import dev.plumbline.time.DateText;
import dev.plumbline.time.WrittenDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A resolution that says itself who does it and until when, at its end or in its sentence: 完成盘点（王五，6月30日）. What a bracket says is taken only
 * where all of it is understood; else it stays with the text.
 *
 * @param text what is to be done
 * @param owners who does it, the first of them responsible
 * @param due until when
 */
record MeetingTask(String text, List<PartyId> owners, Optional<LocalDate> due) {

    private static final int LONGEST_NAME = 4;
    private static final int MOST_WORDS = 3;

    static MeetingTask read(String text, DateContext dates, BookDraft book) {
        MeetingTask plain = MeetingSentence.read(text, dates, book)
                .orElseGet(() -> new MeetingTask(text, List.of(), Optional.empty()));
        int end = text.length();
        while (end > 0 && "。.；;".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        boolean closed = end > 0 && (text.charAt(end - 1) == '）' || text.charAt(end - 1) == ')');
        int open = Math.max(text.lastIndexOf('（', end), text.lastIndexOf('(', end));
        if (!closed || open <= 0) {
            return plain;
        }
        String what = text.substring(0, open).strip();
        return inBracket(what, text.substring(open + 1, end - 1), dates, book).orElse(plain);
    }

    private static Optional<MeetingTask> inBracket(String what, String bracket, DateContext dates, BookDraft book) {
        Optional<LocalDate> due = Optional.empty();
        boolean labelled = false;
        List<String> names = new ArrayList<>();
        for (String part : bracket.split("[，,；;]")) {
            int colon = LabelColon.first(part);
            labelled |= colon > 0;
            String said = part.substring(colon + 1).strip();
            Optional<LocalDate> day = date(said, dates);
            if (day.isPresent() && due.isEmpty()) {
                due = day;
            } else {
                names.add(said);
            }
        }
        boolean dated = due.isPresent();
        boolean certain = dated || labelled;
        if (what.isEmpty() || names.size() > 1) {
            return Optional.empty();
        }
        List<PartyId> owners = names.stream()
                .flatMap(name -> parties(name, certain, book).stream())
                .toList();
        return names.isEmpty() && dated || !owners.isEmpty()
                ? Optional.of(new MeetingTask(what, owners, due))
                : Optional.empty();
    }

    private static Optional<LocalDate> date(String text, DateContext dates) {
        int blank = text.indexOf(' ');
        if (DateText.read(text, dates) instanceof WrittenDate date) {
            return Optional.of(date.end());
        }
        return blank > 0 && DateText.read(text.substring(blank + 1), dates) instanceof WrittenDate date
                ? Optional.of(date.end())
                : Optional.empty();
    }

    /** 张三、李四: each of them a party by itself, or none is taken. */
    private static List<PartyId> parties(String names, boolean certain, BookDraft book) {
        List<PartyId> parties = new ArrayList<>();
        for (String name : names.split("[、/／]")) {
            Optional<PartyId> party = party(name.strip(), certain, book);
            if (party.isEmpty()) {
                return List.of();
            }
            parties.add(party.get());
        }
        return parties;
    }

    /** Beside a date or behind a label: a unit, or what looks like a name. */
    private static Optional<PartyId> party(String name, boolean certain, BookDraft book) {
        boolean chinese = !name.isEmpty() && name.length() <= LONGEST_NAME && name.charAt(0) >= 0x4e00;
        boolean latin = !name.isEmpty()
                && Character.isUpperCase(name.charAt(0))
                && name.split(" ").length <= MOST_WORDS
                && name.chars().noneMatch(Character::isDigit);
        List<NamedParty> named = name.isEmpty() ? List.of() : book.partyText().read(name);
        return named.stream()
                .map(NamedParty::party)
                .filter(party -> named.size() == 1)
                .filter(party -> certain && (party instanceof OrgUnitId || chinese || latin))
                .findFirst();
    }
}
