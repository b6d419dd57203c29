package dev.plumbline.execution;

import dev.plumbline.fact.Entry;
import dev.plumbline.fact.Fact;
import dev.plumbline.fact.Stamp;
import dev.plumbline.time.Moment;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/** A fact that is told from others by its number. */
record Remark(int number) implements Fact {

    private static final Stamp STAMP = Stamp.of("li", Instant.parse("2024-06-30T04:00:00Z"));

    @Override
    public Moment when() {
        return Moment.of(LocalDate.of(2024, 6, 30));
    }

    static Entry<Remark> entry(int number) {
        return new Entry<>(new Remark(number), STAMP);
    }

    static List<Entry<Remark>> entries(int from, int to) {
        return IntStream.range(from, to).mapToObj(Remark::entry).toList();
    }
}
