package dev.plumbline.io.table.write;

import dev.plumbline.io.table.word.PlanMark;
import dev.plumbline.io.table.word.TableKind;
import dev.plumbline.plan.Plan;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What stands above the tables of one plan, and how their sheets are called. Confined to one thread. */
final class PlanHead {

    private static final int LONGEST_NAME = 31;
    private static final String FORBIDDEN = "[]:*?/\\'";

    private final Plan plan;
    private final Locale language;
    private final boolean alone;
    private final Set<String> taken;
    private final Optional<LocalDate> day;

    /**
     * @param alone whether it is the only plan of its file
     * @param taken the names of sheets that are taken, in small letters
     */
    PlanHead(Plan plan, Locale language, boolean alone, Set<String> taken) {
        this.plan = plan;
        this.language = language;
        this.alone = alone;
        this.taken = taken;
        this.day = Optional.empty();
    }

    private PlanHead(PlanHead head, LocalDate day) {
        this.plan = head.plan;
        this.language = head.language;
        this.alone = head.alone;
        this.taken = head.taken;
        this.day = Optional.of(day);
    }

    /** The same above a table whose rows hold on a day. */
    PlanHead asOf(LocalDate date) {
        return new PlanHead(this, date);
    }

    PlanMark mark(TableKind kind) {
        return new PlanMark(kind.text(language), plan.id(), plan.period(), day, plan.parent(), plan.title());
    }

    String title(TableKind kind) {
        String period = plan.period().text(language);
        return plan.title().orElse(period) + " " + kind.text(language);
    }

    /** A name that spreadsheet programs take: short, without their marks, and no other sheet's. */
    String sheet(TableKind kind) {
        String wanted = safe(
                alone
                        ? kind.text(language)
                        : kind.text(language) + " " + plan.id().value());
        String name = cut(wanted, LONGEST_NAME);
        for (int number = 2; !taken.add(name.toLowerCase(Locale.ROOT)); number++) {
            String more = " (" + number + ")";
            name = cut(wanted, LONGEST_NAME - more.length()) + more;
        }
        return name;
    }

    static Set<String> none() {
        return new HashSet<>();
    }

    static String safe(String name) {
        StringBuilder safe = new StringBuilder(name.length());
        name.codePoints()
                .map(each -> FORBIDDEN.indexOf(each) >= 0 ? '-' : each)
                .filter(each -> !Character.isISOControl(each) && !Character.isSurrogate((char) each) || each > 0xffff)
                .forEach(safe::appendCodePoint);
        return safe.toString().strip();
    }

    private static String cut(String name, int length) {
        if (name.length() <= length) {
            return name;
        }
        int end = Character.isHighSurrogate(name.charAt(length - 1)) ? length - 1 : length;
        return name.substring(0, end).strip();
    }
}
