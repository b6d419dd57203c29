package dev.plumbline.task.raci;

import dev.plumbline.goal.Frequency;
import dev.plumbline.party.OrgUnitId;
import dev.plumbline.party.PartyId;
import dev.plumbline.task.TaskId;
import dev.plumbline.text.Told;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How units share a task that crosses their borders (跨部门分工): who leads, who helps with what, whom to turn to, and how
 * often they meet (RACI-3).
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public abstract class JointWork {

    JointWork() {}

    public abstract TaskId task();

    /** The unit that leads (牵头部门). */
    public abstract Optional<OrgUnitId> lead();

    /** What the lead unit has to do. */
    public abstract List<String> leadDuties();

    /** The units that help (配合部门), each with its duty. */
    public abstract Map<OrgUnitId, String> helping();

    /** Whom to turn to for this task, by unit; else the unit's usual interface person. */
    public abstract Map<OrgUnitId, PartyId> interfacePersons();

    /** How often the units tell each other where they are: daily or weekly. */
    public abstract Optional<Frequency> sync();

    /** Joint work of which nothing is settled yet. */
    public static JointWork of(TaskId task) {
        return builder().task(task).build();
    }

    public static Builder builder() {
        return new Builder();
    }

    /** A builder that starts from this {@code JointWork}. */
    public Builder toBuilder() {
        return builder().from(this);
    }

    @Value.Check
    JointWork check() {
        return told();
    }

    /** Blank texts tell nothing. */
    private JointWork told() {
        return Told.areTold(leadDuties())
                ? this
                : toBuilder().leadDuties(Told.texts(leadDuties())).build();
    }

    /** Builds a {@link JointWork}. */
    public static final class Builder extends JointWorkBuilder {
        Builder() {}
    }
}
