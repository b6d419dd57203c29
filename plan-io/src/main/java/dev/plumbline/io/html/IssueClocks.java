package dev.plumbline.io.html;

import dev.plumbline.issue.sla.SlaMeasure;
import dev.plumbline.issue.sla.SlaReading;
import dev.plumbline.status.IssueStatus;
import java.time.Duration;
import java.util.Map;

/** The clocks of an issue on its tile: how each stands, when it is due, what is left or by how much it is breached (ISS-3). */
final class IssueClocks {

    private final Page page;

    IssueClocks(Page page) {
        this.page = page;
    }

    void write(IssueStatus status) {
        status.clocks().forEach(this::clock);
        if (status.isUnderObservation()) {
            status.timeline().observedUntil().ifPresent(end -> page.note(Words.OBSERVED_UNTIL, page.minute(end)));
        }
    }

    private void clock(SlaReading reading) {
        page.html().open("div", "class", "clock " + Page.css(reading.state()));
        page.html().leaf("b", name(reading)).text(" ");
        page.html().leaf("span", page.say(reading.state()), "class", "state").text(" ");
        page.html().text(line(reading)).close();
    }

    /** What the clock measures, with its round where the issue was reopened. */
    private String name(SlaReading reading) {
        int round = reading.clock().round();
        return page.say(reading.clock().target()) + (round > 1 ? " #" + round : "");
    }

    /** {@code 到期 2024-10-08 18:00 · 超时 2 小时}. */
    String line(SlaReading reading) {
        String due = page.say(Words.DUE_AT, Map.of("at", page.minute(reading.due())));
        if (reading.isBreached()) {
            return due + " · " + page.say(Words.BREACHED_BY, Map.of("time", time(reading.breachedBy(), reading)));
        }
        boolean over = reading.isStopped();
        return over ? due : due + " · " + page.say(Words.TIME_LEFT, Map.of("time", time(reading.remaining(), reading)));
    }

    private String time(Duration time, SlaReading reading) {
        return Figures.time(time, reading.measure() == SlaMeasure.WORKING_TIME, page.locale());
    }
}
