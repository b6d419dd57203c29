package dev.plumbline.io.html;

import dev.plumbline.status.TaskStatus;
import dev.plumbline.time.DateRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the line of a task in a chart shows, in words for those who cannot see it. Pure functions. */
final class GanttTitle {

    private GanttTitle() {}

    static String of(Page page, TaskStatus status, Optional<DateRange> first) {
        List<String> parts = new ArrayList<>();
        parts.add(page.say(Words.KEY_PLANNED) + " "
                + page.dates().days(status.task().start(), status.task().finish()));
        first.ifPresent(days -> parts.add(page.say(Phrases.KEY_BASELINE) + " "
                + page.dates().days(Optional.of(days.start()), Optional.of(days.end()))));
        if (status.progress().percent().isPresent()) {
            parts.add(page.say(
                    Phrases.DONE_SO_FAR,
                    Map.of("percent", Figures.percent(status.progress().percent()))));
        }
        if (status.daysLate() > 0) {
            parts.add(page.say(Words.LATE_BY, Map.of("days", Figures.days(status.daysLate(), page.locale()))));
        }
        status.progress().actualFinish().ifPresent(day -> parts.add(page.say(Words.KEY_FINISH) + " " + page.day(day)));
        return String.join(page.say(Phrases.COMMA), parts);
    }
}
