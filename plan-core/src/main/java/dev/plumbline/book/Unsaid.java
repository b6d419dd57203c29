package dev.plumbline.book;

import dev.plumbline.diagnostic.Finding;
import dev.plumbline.diagnostic.FindingCode;
import dev.plumbline.diagnostic.Location;
import dev.plumbline.diagnostic.Severity;
import dev.plumbline.fact.Reference;
import dev.plumbline.plan.Plan;
import dev.plumbline.plan.change.Field;
import dev.plumbline.plan.change.Part;
import dev.plumbline.plan.change.Unstated;
import dev.plumbline.task.Task;
import dev.plumbline.text.Localized;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a plan that is read again leaves unsaid of what is stored, which so stays as it is (IO-2f). Confined to one thread. */
final class Unsaid {

    private static final FindingCode EMPTIED = FindingCode.of(
                    "update-emptied",
                    Severity.WARNING,
                    "计划{plan}：新读入的表中未填{fields}的{kind}沿用原值：{names}",
                    "Plan {plan}: the sheet leaves {fields} empty where there was something before, which stays ({kind}: {names})")
            .advising("若确已取消，请在计划中更改或申请调整。", "If that is given up, change it in the plan or ask for an adjustment.");

    private static final FindingCode KIND_GONE = FindingCode.of(
                    "update-kind-gone",
                    Severity.INFO,
                    "计划{plan}的{count}项{kind}在新读入的表中均未涉及，予以保留：{names}",
                    "The sheet speaks of none of the plan's ({plan}) {count} parts of the kind [{kind}], which are kept: {names}")
            .advising("若确已取消，请在计划中取消或申请调整。", "If they are given up, cancel them or ask for an adjustment.");

    private static final int SHOWN = 5;
    private static final Localized OWNER = Localized.of("责任人", "owner");

    private final Plan stored;
    private final Plan read;
    private final Unstated unsaid;
    private final boolean isOwnerColumn;
    private final List<Finding> findings = new ArrayList<>();

    private Unsaid(Plan stored, Plan read, Unstated unsaid) {
        this.stored = stored;
        this.read = read;
        this.unsaid = unsaid;
        this.isOwnerColumn = read.tasks().stream()
                .anyMatch(task -> !read.raci().owners(task.id()).isEmpty());
    }

    static List<Finding> of(Plan stored, Plan read, Unstated unstated) {
        Unsaid unsaid = new Unsaid(stored, read, unstated);
        Part.all().forEach(unsaid::look);
        return unsaid.findings;
    }

    private <E> void look(Part<E> part) {
        if (part.of(read).isEmpty()) {
            tellKind(part);
        } else {
            tellEmptied(part);
        }
    }

    private <E> void tellKind(Part<E> part) {
        List<E> known = part.of(stored);
        if (!known.isEmpty()) {
            findings.add(about(KIND_GONE, part, known.stream().map(part::title).toList())
                    .putFigure("count", known.size())
                    .build());
        }
    }

    /** A cell is empty where others of its column are not; a column that is not there says nothing. */
    private <E> void tellEmptied(Part<E> part) {
        Map<Reference, E> before = new HashMap<>();
        part.of(stored).forEach(element -> before.put(part.reference(element), element));
        Map<String, Boolean> columns = new HashMap<>();
        Map<String, Localized> fields = new LinkedHashMap<>();
        Set<String> names = new LinkedHashSet<>();
        for (E element : part.of(read)) {
            E known = before.get(part.reference(element));
            if (known == null) {
                continue;
            }
            for (Field<E> field : part.unstated(element, unsaid, known)) {
                boolean isColumn = columns.computeIfAbsent(
                        field.name(),
                        any -> part.of(read).stream().anyMatch(other -> part.states(field, other, unsaid)));
                if (isColumn) {
                    fields.put(field.name(), field.label());
                    names.add(part.title(element));
                }
            }
            if (element instanceof Task task && isOwnerless(task)) {
                fields.put("raci", OWNER);
                names.add(task.name());
            }
        }
        if (!names.isEmpty()) {
            findings.add(about(EMPTIED, part, List.copyOf(names))
                    .putFigure("fields", List.copyOf(fields.values()))
                    .build());
        }
    }

    private boolean isOwnerless(Task task) {
        return read.raci().owners(task.id()).isEmpty()
                && !stored.raci().owners(task.id()).isEmpty()
                && isOwnerColumn;
    }

    private Finding.Builder about(FindingCode code, Part<?> part, List<String> names) {
        return Finding.builder(code)
                .location(Location.ofPath("plan/" + stored.id()))
                .putFigure("plan", stored.id())
                .putFigure("kind", part)
                .putFigure("names", names.stream().limit(SHOWN).toList());
    }
}
