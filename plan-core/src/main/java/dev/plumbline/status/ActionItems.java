package dev.plumbline.status;

import dev.plumbline.collaboration.ResolutionId;
import dev.plumbline.collaboration.ResolutionProgress;
import dev.plumbline.time.Moment;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the tasks that carry out resolutions, by their origin. */
final class ActionItems {

    private final Map<String, TaskStatus> byResolution = new HashMap<>();

    ActionItems(Collection<TaskStatus> tasks) {
        tasks.forEach(task -> task.task()
                .origin()
                .filter(origin -> origin.kind().equals(ActionItem.ORIGIN))
                .ifPresent(origin -> byResolution.putIfAbsent(origin.id(), task)));
    }

    /** When the resolutions were done whose tasks are finished. */
    Map<ResolutionId, Instant> done(ZoneId zone) {
        Map<ResolutionId, Instant> done = new HashMap<>();
        byResolution.forEach((id, task) -> {
            Optional<LocalDate> day = task.progress().finishedOn();
            day.ifPresent(each -> done.put(ResolutionId.of(id), Moment.of(each).instant(zone)));
        });
        return done;
    }

    List<ActionItem> of(List<ResolutionProgress> resolutions) {
        return resolutions.stream()
                .filter(each -> each.resolution().owner().isPresent())
                .map(each -> new ActionItem(
                        each,
                        Optional.ofNullable(
                                byResolution.get(each.resolution().id().value()))))
                .toList();
    }
}
