package dev.plumbline.adjustment;

import dev.plumbline.plan.Plan;
import dev.plumbline.plan.change.Change;
import dev.plumbline.plan.change.Difference;
import dev.plumbline.plan.change.PlanComparison;
import dev.plumbline.plan.change.Removed;
import dev.plumbline.plan.change.Replaced;
import dev.plumbline.resource.ResourceNeed;
import dev.plumbline.task.Task;
import dev.plumbline.task.raci.RaciRole;
import dev.plumbline.text.Localized;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What an adjustment changes that neither money nor per cent of a target measures (WF-4b). Mere texts and what is added
 * without committing anybody to more are no change of size; whatever is not known to be either cannot be measured.
 */
final class UnmeasuredChanges {

    /** Attributes of goals that are measured in per cent of the target. */
    private static final Set<String> MEASURED = Set.of(
            "indicator.target",
            "indicator.phases",
            "indicator.direction",
            "indicator.method",
            "indicator.accumulation",
            "indicator.phasing",
            "indicator.scale");

    /** Attributes in words, which bind nobody. */
    private static final Set<String> WORDS = Set.of(
            "name",
            "title",
            "note",
            "description",
            "dimension",
            "priority",
            "what",
            "how",
            "noteOnChangedGoals",
            "leadDuties",
            "indicator.name");

    /** Attributes that say what has to come of it: worded otherwise they are words, taken away they are not. */
    private static final Set<String> PROMISES = Set.of(
            "overview",
            "basis",
            "keyPoints",
            "deliverable",
            "expectedResult",
            "contingency",
            "measures",
            "steps",
            "criteria",
            "scope");

    private static final String RACI = "raci";

    private final List<Localized> found = new ArrayList<>();
    private final Set<String> known = new HashSet<>();

    private UnmeasuredChanges() {}

    static List<Localized> between(Plan before, Plan after) {
        UnmeasuredChanges changes = new UnmeasuredChanges();
        Change.between(before, after).stream()
                .filter(change -> change instanceof Removed<?> || change instanceof Replaced<?>)
                .forEach(changes.found::add);
        before.tasks().forEach(task -> changes.known.add(task.id().value()));
        PlanComparison.of(before, after).differences().forEach(changes::look);
        changes.needs(before, after);
        changes.indicators(after);
        return List.copyOf(changes.found);
    }

    private void look(Difference difference) {
        boolean isKind = difference.kind() == Difference.Kind.CHANGED;
        boolean isRaci = difference.field().startsWith(RACI);
        if (isRaci
                ? isKnown(difference) && isDutyTaken(difference)
                : isKind && !isMeasured(difference) && !isHarmless(difference)) {
            found.add(named(difference));
        }
        if (difference.kind() == Difference.Kind.ADDED
                && difference.element().kind().equals("supply")) {
            found.add(named(difference));
        }
    }

    /** Whether it is about a task that was there; who does a new one commits nobody who was. */
    private boolean isKnown(Difference difference) {
        return known.contains(difference.element().id());
    }

    private static boolean isMeasured(Difference difference) {
        String kind = difference.element().kind();
        // needs are looked at as a whole, by what each asks for
        return kind.equals("need") || kind.equals("goal") && MEASURED.contains(difference.field());
    }

    private static boolean isHarmless(Difference difference) {
        String field = difference.field();
        if (PROMISES.contains(field)) {
            return isKept(difference);
        }
        boolean isText = field.startsWith("attributes") || field.startsWith("attribute.");
        return WORDS.contains(field) || isText || field.equals("#") || isDateMovedIn(difference);
    }

    /** Whether all that was there is there still, or a text was worded otherwise. */
    private static boolean isKept(Difference difference) {
        Object before = value(difference.before());
        Object after = value(difference.after());
        if (before instanceof Collection<?> was) {
            return after instanceof Collection<?> is && is.containsAll(was);
        }
        return before == null || after != null && !after.toString().isBlank();
    }

    private static @Nullable Object value(Optional<Object> side) {
        Object value = side.orElse(null);
        return value instanceof Optional<?> inner ? inner.orElse(null) : value;
    }

    /** A task that starts at another time, or has to be done sooner, asks for no more than before. */
    private static boolean isDateMovedIn(Difference difference) {
        boolean isTask = difference.element().kind().equals("task");
        if (isTask && difference.field().equals("start")) {
            return true;
        }
        return isTask
                && difference.field().equals("finish")
                && value(difference.after()) instanceof LocalDate after
                && (!(value(difference.before()) instanceof LocalDate before) || !after.isAfter(before));
    }

    /** Whether who is responsible or judges changes, or anybody loses a part; to be asked or told more is no matter. */
    private static boolean isDutyTaken(Difference difference) {
        Collection<?> before = value(difference.before()) instanceof Collection<?> roles ? roles : List.of();
        Collection<?> after = value(difference.after()) instanceof Collection<?> roles ? roles : List.of();
        boolean isLess = !after.containsAll(before);
        boolean isRuling = after.stream()
                .filter(role -> !before.contains(role))
                .anyMatch(role -> role == RaciRole.RESPONSIBLE || role == RaciRole.APPROVER);
        return isLess || isRuling;
    }

    /** Needs other than of money in a currency, whatever changes of them; of such the amount is measured. */
    private void needs(Plan before, Plan after) {
        for (ResourceNeed need : after.needs()) {
            boolean isCovered = before.needs().contains(need)
                    || ChangedMoney.isMoney(need) && isSameButForItsAmount(need, before.needs());
            if (!isCovered) {
                found.add(named("资源需求", "a need:", need.description()));
            }
        }
    }

    /** A new need of money is its amount; of one that was there all but the amount stays. */
    private static boolean isSameButForItsAmount(ResourceNeed need, List<ResourceNeed> before) {
        List<ResourceNeed> alike = before.stream()
                .filter(was -> was.description().equals(need.description())
                        && was.about().equals(need.about()))
                .toList();
        return alike.isEmpty() || alike.stream().anyMatch(was -> plain(was).equals(plain(need)));
    }

    private static ResourceNeed plain(ResourceNeed need) {
        return need.toBuilder().quantity(Optional.empty()).build();
    }

    /** A task that comes with an indicator. */
    private void indicators(Plan after) {
        for (Task task : after.tasks()) {
            if (!known.contains(task.id().value()) && !task.indicators().isEmpty()) {
                found.add(named("任务指标", "an indicator of task", task.name()));
            }
        }
    }

    private static Localized named(Difference difference) {
        return locale -> difference.part().text(locale) + " " + Objects.toString(difference.name(), "") + " "
                + difference.label().text(locale);
    }

    private static Localized named(String chinese, String english, String name) {
        return Localized.of(chinese + " " + name, english + " " + name);
    }
}
