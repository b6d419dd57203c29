package dev.plumbline.status;

import dev.plumbline.collaboration.Resolution;
import dev.plumbline.collaboration.ResolutionProgress;
import dev.plumbline.fact.Reference;
import dev.plumbline.party.PartyId;
import dev.plumbline.plan.change.Added;
import dev.plumbline.plan.change.Change;
import dev.plumbline.plan.change.Part;
import dev.plumbline.plan.change.RaciChange;
import dev.plumbline.task.Task;
import dev.plumbline.task.TaskId;
import dev.plumbline.task.raci.RaciRole;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A resolution that somebody has to carry out (行动项), and the task that tracks it (COL-3, TASK-8).
 *
 * <p>It is tracked to completion: the resolution is done when its task is finished. Immutable and thread-safe.
 *
 * @param resolution the resolution and how far it is
 * @param task the task that came out of it; empty while no plan has one
 */
public record ActionItem(ResolutionProgress resolution, Optional<TaskStatus> task) {

    /** The kind of the origin of tasks that come out of resolutions. */
    static final String ORIGIN = "resolution";

    /** Who carries it out. */
    public PartyId owner() {
        return resolution.resolution().owner().orElseThrow();
    }

    /** Whether it is done, as reported or by its task. */
    public boolean isDone() {
        return resolution.isDone();
    }

    /** The resolution as a task: its words, its deadline as the finish, the resolution as the origin. */
    public Task toTask() {
        Resolution meant = resolution.resolution();
        return Task.builder()
                .id(TaskId.of("resolution-" + meant.id()))
                .name(meant.text())
                .finish(meant.deadline())
                .origin(Reference.of(ORIGIN, meant.id().value()))
                .build();
    }

    /** What brings it into a plan: the task and its owner as responsible; nothing once a plan has its task. */
    public List<Change> changes() {
        List<Change> changes = new ArrayList<>();
        if (task.isEmpty()) {
            Task wanted = toTask();
            changes.add(new Added<>(Part.TASKS, wanted));
            changes.add(new RaciChange(wanted.id(), owner(), Set.of(RaciRole.RESPONSIBLE)));
        }
        return changes;
    }
}
