package dev.plumbline.io.html;

import dev.plumbline.party.PartyId;
import dev.plumbline.status.TaskStatus;
import dev.plumbline.task.TaskId;
import dev.plumbline.task.raci.RaciMatrix;
import dev.plumbline.task.raci.RaciRole;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Who does what: the matrix of every plan as a grid of tasks and parties (RACI-4).
 *
 * <p>A plan with more parties than a page is wide lists the holders of each letter instead.
 */
final class RaciSection implements Section {

    private static final int WIDEST = 14;

    @Override
    public Worded title() {
        return Words.RACI;
    }

    @Override
    public String anchor() {
        return "raci";
    }

    @Override
    public boolean isShown(Page page) {
        return page.parts().stream().anyMatch(RaciSection::isAssigned);
    }

    private static boolean isAssigned(PlanPart part) {
        return !part.plan().raci().isEmpty() || !part.plan().jointWorks().isEmpty();
    }

    @Override
    public void write(Page page) {
        key(page);
        int left = 0;
        WorkloadTable workload = new WorkloadTable(page);
        for (PlanPart part : page.parts()) {
            if (isAssigned(part)) {
                left += plan(page, part);
                workload.write(part);
            }
        }
        page.left(left);
        workload.left();
    }

    private static void key(Page page) {
        page.html().open("p", "class", "signs");
        for (RaciRole role : RaciRole.values()) {
            letter(page, role);
            page.html().leaf("span", page.say(role), "class", "role");
        }
        page.html().close();
    }

    static void letter(Page page, RaciRole role) {
        page.html().leaf("span", role.name().substring(0, 1), "class", "letter " + Page.css(role));
    }

    /** The tasks of a plan that have a row, and how many of the matrix have none. */
    private static int plan(Page page, PlanPart part) {
        RaciMatrix matrix = part.plan().raci();
        List<TaskStatus> assigned = part.tasks().stream()
                .filter(task -> !matrix.of(task.task().id()).isEmpty())
                .toList();
        List<TaskStatus> tasks = assigned.stream()
                .filter(task -> page.data().selection().shows(task.path()))
                .toList();
        if (!tasks.isEmpty()) {
            table(page, part, tasks);
        }
        return assigned.size() - tasks.size();
    }

    private static void table(Page page, PlanPart part, List<TaskStatus> tasks) {
        RaciMatrix matrix = part.plan().raci();
        boolean grid = matrix.parties().size() <= WIDEST;
        page.openTable(grid ? "raci" : "raci list");
        page.html().open("caption");
        page.planName(part);
        page.html().close();
        if (grid) {
            grid(page, matrix, tasks);
        } else {
            list(page, matrix, tasks);
        }
        page.closeTable();
    }

    private static void grid(Page page, RaciMatrix matrix, List<TaskStatus> tasks) {
        HtmlWriter html = page.html();
        html.open("thead").open("tr").leaf("th", page.say(Words.TASK), "scope", "col");
        matrix.parties().forEach(party -> html.leaf("th", page.name(party), "scope", "col", "class", "party"));
        html.close().close();
        html.cells().headings(headings(page, matrix.parties().stream().map(page::name)));
        html.open("tbody");
        tasks.forEach(task -> {
            openRow(page, task);
            Map<PartyId, Set<RaciRole>> row = matrix.of(task.task().id());
            matrix.parties().forEach(party -> cell(page, row.getOrDefault(party, Set.of())));
            html.close();
        });
        html.close().open("tfoot").open("tr").leaf("th", page.say(Words.HELD), "scope", "row");
        matrix.parties().forEach(party -> held(page, counted(page, matrix.of(party))));
        html.close().close();
    }

    private static List<String> headings(Page page, Stream<String> columns) {
        return Stream.concat(Stream.of(page.say(Words.TASK)), columns).toList();
    }

    private static void openRow(Page page, TaskStatus task) {
        page.html().open("tr").open("th", "scope", "row");
        page.link(task.path());
        if (task.isCancelled()) {
            page.tag(page.say(Words.CANCELLED), "cancelled");
        }
        page.html().close();
    }

    private static void cell(Page page, Set<RaciRole> roles) {
        page.html().open("td");
        roles.forEach(role -> letter(page, role));
        page.html().close();
    }

    /** What a party does in tasks that were not given up. */
    private static List<Set<RaciRole>> counted(Page page, Map<TaskId, Set<RaciRole>> held) {
        return held.entrySet().stream()
                .filter(each -> page.status()
                        .findTask(each.getKey())
                        .filter(TaskStatus::isCancelled)
                        .isEmpty())
                .map(Map.Entry::getValue)
                .toList();
    }

    /** Everything a party holds, such as R3 A1. */
    private static void held(Page page, Iterable<Set<RaciRole>> cells) {
        int[] counts = new int[RaciRole.values().length];
        cells.forEach(roles -> roles.forEach(role -> counts[role.ordinal()]++));
        StringBuilder text = new StringBuilder();
        for (RaciRole role : RaciRole.values()) {
            if (counts[role.ordinal()] > 0) {
                text.append(text.isEmpty() ? "" : " ")
                        .append(role.name().charAt(0))
                        .append(counts[role.ordinal()]);
            }
        }
        page.html().leaf("td", text.toString());
    }

    private static void list(Page page, RaciMatrix matrix, List<TaskStatus> tasks) {
        HtmlWriter html = page.html();
        html.open("thead").open("tr").leaf("th", page.say(Words.TASK), "scope", "col");
        for (RaciRole role : RaciRole.values()) {
            html.open("th", "scope", "col");
            letter(page, role);
            html.text(" " + page.say(role)).close();
        }
        html.close().close();
        html.cells().headings(headings(page, Arrays.stream(RaciRole.values()).map(page::say)));
        html.open("tbody");
        tasks.forEach(task -> {
            openRow(page, task);
            for (RaciRole role : RaciRole.values()) {
                html.leaf("td", page.labels(matrix.holders(task.task().id(), role)));
            }
            html.close();
        });
        html.close();
    }
}
