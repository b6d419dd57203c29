package dev.plumbline.io.table.book;

import dev.plumbline.io.table.row.NamedParty;
import dev.plumbline.party.PartyId;
import dev.plumbline.time.DateContext;
import dev.plumbline.time.DateText;
import dev.plumbline.time.WrittenDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A resolution that says within its sentence who does it until when: 由张三于6月30日前完成渠道方案. Taken only where 由 or 请 before
 * a name, or 负责 behind it, says that it is one: 任务于6月30日前完成 names nobody.
 */
final class MeetingSentence {

    private static final Pattern DATE = Pattern.compile(
            "(?:\\d{2,4}[年./-])?\\d{1,2}(?:月(?:\\d{1,2}[日号]?|[底末初]|[上中下]旬)?|[./-]\\d{1,2})(?:之前|以前|前)?");

    private static final int LONGEST_OPENING = 4;
    private static final int LONGEST_WHO = 40;

    private MeetingSentence() {}

    static Optional<MeetingTask> read(String text, DateContext dates, BookDraft book) {
        Matcher date = DATE.matcher(text);
        if (!date.find() || date.start() > LONGEST_WHO) {
            return Optional.empty();
        }
        String before = book.partyText()
                .without("beforeDate", text.substring(0, date.start()).strip());
        String called = withoutOpening(before, book);
        String who = book.partyText().without("partyRole", called);
        boolean said = called.length() < before.length() || who.length() < called.length();
        List<PartyId> owners = said ? owners(who, book) : List.of();
        return !owners.isEmpty() && DateText.read(written(date.group()), dates) instanceof WrittenDate due
                ? Optional.of(new MeetingTask(text, owners, Optional.of(due.end())))
                : Optional.empty();
    }

    private static String written(String date) {
        return date.replace("之前", "前").replace("以前", "前");
    }

    /** 由 and 请 before a name. */
    private static String withoutOpening(String text, BookDraft book) {
        for (int length = Math.min(LONGEST_OPENING, text.length() - 1); length > 0; length--) {
            if (book.partyText().isIn("performedBy", text.substring(0, length))) {
                return text.substring(length).strip();
            }
        }
        return text;
    }

    private static List<PartyId> owners(String who, BookDraft book) {
        boolean named = !who.isEmpty();
        for (String name : who.split("[、，,和及与]")) {
            named &= book.partyText().isNamed(name.strip());
        }
        return named
                ? book.partyText().read(who).stream()
                        .map(NamedParty::party)
                        .distinct()
                        .toList()
                : List.of();
    }
}
