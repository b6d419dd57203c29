package dev.plumbline.plan.change;

import dev.plumbline.party.PartyId;
import dev.plumbline.task.TaskId;
import dev.plumbline.task.raci.RaciRole;
import dev.plumbline.text.Localized;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/**
 * Another cell of the responsibility matrix (责任分工变更), so also another owner of a task. Immutable and thread-safe.
 *
 * @param task the task
 * @param party whose cell it is
 * @param letters what the party does for the task from now on; none takes it out
 */
public record RaciChange(TaskId task, PartyId party, Set<RaciRole> letters) implements Change {

    public RaciChange {
        Set<RaciRole> ordered = EnumSet.noneOf(RaciRole.class);
        ordered.addAll(letters);
        letters = Collections.unmodifiableSet(ordered);
    }

    @Override
    public String text(Locale locale) {
        String value = ValueText.of(letters, locale);
        return Localized.isChinese(locale)
                ? "任务 " + task + " 中 " + party.label() + " 的分工改为 " + value
                : "For task " + task + " " + party.label() + " becomes " + value;
    }
}
