package dev.plumbline.io.json;

import dev.plumbline.task.DayCounting;
import dev.plumbline.task.Dependency;
import dev.plumbline.task.DependencyKind;
import dev.plumbline.task.TaskId;
import org.jspecify.annotations.Nullable;

/** What a task waits for, as it is written; without lag unless one is given. */
record DependencyDocument(
        @Required TaskId predecessor,
        @Required DependencyKind kind,
        @Nullable Integer lagDays,
        @Nullable DayCounting counting) {

    static DependencyDocument from(Dependency dependency) {
        return new DependencyDocument(
                dependency.predecessor(), dependency.kind(), dependency.lagDays(), dependency.counting());
    }

    Dependency toDependency() {
        Dependency usual = Dependency.of(predecessor, kind);
        return new Dependency(
                predecessor,
                kind,
                lagDays == null ? usual.lagDays() : lagDays,
                counting == null ? usual.counting() : counting);
    }
}
