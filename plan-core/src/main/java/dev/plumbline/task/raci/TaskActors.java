package dev.plumbline.task.raci;

import dev.plumbline.party.Organisation;
import dev.plumbline.party.PartyId;
import dev.plumbline.party.ProcessRole;
import dev.plumbline.task.Task;
import dev.plumbline.task.TaskId;
import dev.plumbline.task.TaskRole;
import dev.plumbline.task.TaskStep;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * As what a party moves a task, from the responsibility matrix and the organisation (TASK-2).
 *
 * <p>Whoever acts for an owner is owner, for an approver approver; who belongs to operations management runs the plan,
 * and approves tasks that have no approver. Immutable and thread-safe.
 *
 * @param matrix who is responsible and who approves
 * @param organisation who acts for whom
 */
public record TaskActors(RaciMatrix matrix, Organisation organisation) {

    /** The roles of a party in a task. */
    public Set<TaskRole> roles(TaskId task, PartyId party) {
        Set<TaskRole> roles = EnumSet.noneOf(TaskRole.class);
        List<PartyId> approvers = matrix.holders(task, RaciRole.APPROVER);
        boolean manages = actsForAny(party, organisation.unitsFor(ProcessRole.OPERATIONS_MANAGEMENT));
        add(roles, TaskRole.OWNER, actsForAny(party, matrix.owners(task)));
        add(roles, TaskRole.APPROVER, actsForAny(party, approvers) || manages && approvers.isEmpty());
        add(roles, TaskRole.MANAGER, manages);
        return roles;
    }

    /** A step that a party asks for. */
    public TaskStep step(Task task, PartyId party) {
        return TaskStep.builder().task(task).roles(roles(task.id(), party)).build();
    }

    private boolean actsForAny(PartyId actor, List<? extends PartyId> parties) {
        return parties.stream().anyMatch(party -> organisation.actsFor(actor, party));
    }

    private static void add(Set<TaskRole> roles, TaskRole role, boolean held) {
        if (held) {
            roles.add(role);
        }
    }
}
