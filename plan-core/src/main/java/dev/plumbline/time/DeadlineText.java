package dev.plumbline.time;

import dev.plumbline.time.Deadline.Unit;
import java.util.Map;
import java.util.Optional;

/** Reads the text form of a {@link Deadline} and what people write for it. */
final class DeadlineText {

    static final String SAME_TIME = "@same-time";

    private static final int LONGEST = 40;

    private static final Map<String, Unit> UNITS = Map.ofEntries(
            Map.entry("分钟", Unit.ELAPSED_MINUTES),
            Map.entry("分", Unit.ELAPSED_MINUTES),
            Map.entry("小时", Unit.ELAPSED_HOURS),
            Map.entry("工作分钟", Unit.WORKING_MINUTES),
            Map.entry("工作小时", Unit.WORKING_HOURS),
            Map.entry("工时", Unit.WORKING_HOURS),
            Map.entry("工作日", Unit.WORKING_DAYS),
            Map.entry("工作天", Unit.WORKING_DAYS),
            Map.entry("日", Unit.CALENDAR_DAYS),
            Map.entry("天", Unit.CALENDAR_DAYS),
            Map.entry("自然日", Unit.CALENDAR_DAYS),
            Map.entry("日历日", Unit.CALENDAR_DAYS),
            Map.entry("日历天", Unit.CALENDAR_DAYS),
            Map.entry("月", Unit.MONTHS));

    /** Units that are so many of another one. */
    private static final Map<String, Deadline> MULTIPLES =
            Map.of("周", Deadline.calendarDays(7), "星期", Deadline.calendarDays(7), "年", Deadline.months(12));

    private DeadlineText() {}

    static Deadline parse(String text) {
        return text.length() > LONGEST
                ? refuse(text.substring(0, LONGEST))
                : read(text).orElseGet(() -> refuse(text));
    }

    private static Deadline refuse(String text) {
        throw new IllegalArgumentException(
                "Deadline [" + text + "] cannot be read. Write for example 3wd, 8wh, 24h, 5d, 2mo or 3个工作日.");
    }

    private static Optional<Deadline> read(String text) {
        String plain = DateSpelling.plain(text);
        boolean sameTime = plain.endsWith(SAME_TIME);
        String body = sameTime ? plain.substring(0, plain.length() - SAME_TIME.length()) : plain;
        int digits = 0;
        while (digits < body.length() && DateSpelling.isDigit(body.charAt(digits))) {
            digits++;
        }
        if (digits == 0 || digits > 6) {
            return Optional.empty();
        }
        int amount = Integer.parseInt(body.substring(0, digits));
        return of(amount, body.substring(digits))
                .filter(each -> !sameTime || each.unit() == Unit.WORKING_DAYS)
                .map(each -> sameTime ? each.due(DueTime.SAME_TIME_OF_DAY) : each);
    }

    private static Optional<Deadline> of(int amount, String unit) {
        for (Unit each : Unit.values()) {
            if (each.symbol().equals(unit)) {
                return Optional.of(Deadline.of(amount, each));
            }
        }
        String word = unit.startsWith("个") ? unit.substring(1) : unit;
        for (String ending : new String[] {"以内", "之内", "内"}) {
            word = word.endsWith(ending) ? word.substring(0, word.length() - ending.length()) : word;
        }
        Deadline multiple = MULTIPLES.get(word);
        if (multiple != null) {
            return Optional.of(Deadline.of(Math.multiplyExact(amount, multiple.amount()), multiple.unit()));
        }
        return Optional.ofNullable(UNITS.get(word)).map(each -> Deadline.of(amount, each));
    }
}
