package dev.plumbline.resource;

import dev.plumbline.time.DateRange;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The days on which something is done about a shortage, by resource and unit. */
final class AnsweredDays {

    private final ResourceDays answered = new ResourceDays();

    AnsweredDays(Collection<ShortageAnswer> answers) {
        answers.forEach(answer -> answered.add(answer.resource(), answer.unit(), answer.days()));
    }

    /** The days of a short line that nothing was done about; of money all or none, by its due date. */
    List<BalanceLine> open(BalanceLine line) {
        List<DateRange> left = answered.without(line.resource(), Optional.empty(), line.closedBy()).stream()
                .flatMap(days -> answered.without(line.resource(), Optional.of(line.unit()), days).stream())
                .toList();
        if (line.unit().isCurrency()) {
            return left.isEmpty() ? List.of() : List.of(line);
        }
        return left.stream().map(line::on).toList();
    }
}
