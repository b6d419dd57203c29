package dev.plumbline.task.raci;

import dev.plumbline.diagnostic.Finding;
import dev.plumbline.diagnostic.FindingCode;
import dev.plumbline.diagnostic.Location;
import dev.plumbline.diagnostic.Severity;
import dev.plumbline.goal.Frequency;
import dev.plumbline.party.OrgUnitId;
import dev.plumbline.party.Organisation;
import dev.plumbline.party.PartyId;
import dev.plumbline.task.Task;
import dev.plumbline.task.TaskId;
import dev.plumbline.text.Localized;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is not settled about tasks that cross the borders of units, as findings (RACI-3).
 *
 * <p>A task crosses borders when its parties (those with a letter and its collaborators) belong to two or more units; a
 * party whose unit is not known counts for none. Immutable and thread-safe.
 */
public final class JointWorkCheck {

    /** A joint task lacks something. */
    public static final FindingCode UNSETTLED = FindingCode.of(
                    "raci-joint-work-unsettled",
                    Severity.WARNING,
                    "跨部门任务“{task}”（{units}）缺少：{missing}",
                    "Task [{task}] of several units ({units}) lacks: {missing}")
            .advising(
                    "明确牵头部门、配合部门职责、各部门接口人与日/周同步机制",
                    "Name the lead unit, each helping unit's duty, an interface person per unit and a daily or weekly sync");

    private final Organisation organisation;
    private final RaciMatrix matrix;
    private final Map<TaskId, JointWork> settled = new HashMap<>();

    private JointWorkCheck(Organisation organisation, RaciMatrix matrix, Collection<JointWork> settled) {
        this.organisation = organisation;
        this.matrix = matrix;
        settled.forEach(work -> this.settled.putIfAbsent(work.task(), work));
    }

    public static JointWorkCheck of(Organisation organisation, RaciMatrix matrix, Collection<JointWork> settled) {
        return new JointWorkCheck(organisation, matrix, settled);
    }

    /** The units whose parties take part in a task. */
    public Set<OrgUnitId> units(Task task) {
        Set<PartyId> parties = new LinkedHashSet<>(matrix.of(task.id()).keySet());
        parties.addAll(task.collaborators());
        return organisation.unitsOf(parties);
    }

    /** A finding for each task of two or more units of which something is not settled. */
    public List<Finding> findings(Collection<Task> tasks) {
        List<Finding> findings = new ArrayList<>();
        for (Task task : tasks) {
            Set<OrgUnitId> units = units(task);
            List<Localized> missing = units.size() < 2
                    ? List.of()
                    : missing(units, settled.getOrDefault(task.id(), JointWork.of(task.id())));
            if (!missing.isEmpty()) {
                findings.add(unsettled(task, units, missing));
            }
        }
        return findings;
    }

    private List<Localized> missing(Set<OrgUnitId> units, JointWork work) {
        List<Localized> missing = new ArrayList<>();
        if (work.lead().isEmpty()) {
            missing.add(Localized.of("牵头部门", "a lead unit"));
        }
        for (OrgUnitId unit : units) {
            if (work.lead().isPresent()
                    && !work.lead().get().equals(unit)
                    && isBlank(work.helping().get(unit))) {
                missing.add(Localized.of(unit.name() + "的配合职责", "the duty of " + unit.name()));
            }
            if (!work.interfacePersons().containsKey(unit)
                    && organisation.interfacePerson(unit).isEmpty()) {
                missing.add(Localized.of(unit.name() + "的接口人", "the interface person of " + unit.name()));
            }
        }
        if (work.sync().filter(JointWorkCheck::isOftenEnough).isEmpty()) {
            missing.add(Localized.of("日/周同步机制", "a daily or weekly sync"));
        }
        return missing;
    }

    private static boolean isBlank(@Nullable String duty) {
        return duty == null || duty.isBlank();
    }

    private static boolean isOftenEnough(Frequency sync) {
        return sync == Frequency.DAILY || sync == Frequency.WEEKLY;
    }

    private static Finding unsettled(Task task, Set<OrgUnitId> units, List<Localized> missing) {
        return Finding.builder(UNSETTLED)
                .location(Location.ofPath("task/" + task.id()))
                .putFigure("task", task.name())
                .putFigure("units", units.stream().map(OrgUnitId::label).toList())
                .putFigure("missing", missing)
                .build();
    }
}
