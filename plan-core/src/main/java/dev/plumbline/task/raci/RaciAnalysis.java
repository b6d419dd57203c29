package dev.plumbline.task.raci;

import dev.plumbline.diagnostic.Finding;
import dev.plumbline.diagnostic.FindingCode;
import dev.plumbline.diagnostic.Location;
import dev.plumbline.diagnostic.Severity;
import dev.plumbline.party.PartyId;
import dev.plumbline.task.Task;
import dev.plumbline.task.TaskId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a responsibility matrix lacks and where it is top-heavy, as findings (RACI-2).
 *
 * <p>The tasks given are the ones that count: a plan's, without the cancelled. Every question takes time in proportion
 * to tasks and cells. Immutable and thread-safe.
 */
public final class RaciAnalysis {

    /** Too few parties hold a letter. */
    public static final FindingCode LETTER_MISSING = FindingCode.of(
                    "raci-letter-missing",
                    Severity.WARNING,
                    "任务“{task}”的{role}为{count}个，应为{allowed}个",
                    "Task [{task}] has {count} {role} where {allowed} are wanted")
            .advising("为任务补充{role}", "Name the {role} of the task");

    /** Too many parties hold a letter. */
    public static final FindingCode LETTER_SURPLUS = FindingCode.of(
                    "raci-letter-surplus",
                    Severity.WARNING,
                    "任务“{task}”的{role}为{count}个（{parties}），应为{allowed}个",
                    "Task [{task}] has {count} {role} ({parties}) where {allowed} are wanted")
            .advising("只保留应有的{role}", "Leave the {role} only to whom it belongs");

    /** One party does a task and approves it. */
    public static final FindingCode SHARED_CELL = FindingCode.of(
                    "raci-shared-cell",
                    Severity.WARNING,
                    "任务“{task}”的负责人与审批人同为{party}",
                    "{party} is both responsible and approver of task [{task}]")
            .advising("由另一方审批", "Let another party approve");

    /** A party has no letter at all. */
    public static final FindingCode IDLE_PARTY = FindingCode.of(
                    "raci-idle-party",
                    Severity.INFO,
                    "{party}在责任矩阵中没有任何职责",
                    "{party} holds no letter in the responsibility matrix")
            .advising("确认其是否应参与", "Check whether it should take part");

    /** Much hangs on one party. */
    public static final FindingCode DOMINANT_PARTY = FindingCode.of(
                    "raci-dominant-party",
                    Severity.WARNING,
                    "{party}负责{total}项任务中的{count}项，超过{limit}%",
                    "{party} is responsible for {count} of {total} tasks, more than {limit}%")
            .advising("分担部分任务或指定替补", "Share the tasks out or name a substitute");

    /** A party has more tasks at a time than it can do. */
    public static final FindingCode OVERLOADED_PARTY = FindingCode.of(
                    "raci-overloaded-party",
                    Severity.WARNING,
                    "{party}在{date}同时负责{count}项任务，超过{capacity}项",
                    "{party} is responsible for {count} {count|task|tasks} at a time on {date}, more than {capacity}")
            .advising("调整时间或负责人", "Move dates or owners");

    /** The matrix speaks of a task that there is not. */
    public static final FindingCode UNKNOWN_TASK = FindingCode.of(
                    "raci-unknown-task",
                    Severity.ERROR,
                    "责任矩阵中的任务“{task}”不存在",
                    "The responsibility matrix names task [{task}], which there is not")
            .advising("更正任务编号或删除该行", "Correct the task's id or remove the row");

    private final RaciMatrix matrix;
    private final RaciPolicy policy;
    private final Map<TaskId, Task> tasks;
    private final Set<PartyId> parties;

    private RaciAnalysis(
            RaciMatrix matrix, RaciPolicy policy, Collection<Task> tasks, Collection<? extends PartyId> parties) {
        this.matrix = matrix;
        this.policy = policy;
        this.tasks = new LinkedHashMap<>();
        tasks.forEach(task -> this.tasks.putIfAbsent(task.id(), task));
        this.parties = new LinkedHashSet<>(parties);
    }

    /**
     * The analysis of a matrix.
     *
     * @param tasks the tasks that should stand in the matrix
     * @param parties those who should take part; may be empty
     */
    public static RaciAnalysis of(
            RaciMatrix matrix, RaciPolicy policy, Collection<Task> tasks, Collection<? extends PartyId> parties) {
        return new RaciAnalysis(matrix, policy, tasks, parties);
    }

    /** Everything, in the order of the methods below. */
    public List<Finding> findings() {
        return Stream.of(
                        missingLetters(),
                        surplusLetters(),
                        sharedCells(),
                        idleParties(),
                        dominantParties(),
                        overloadedParties(),
                        unknownTasks())
                .flatMap(List::stream)
                .toList();
    }

    /** Letters that too few parties hold, by task; a missing responsible is an error. */
    public List<Finding> missingLetters() {
        return lettersOutside(true);
    }

    /** Letters that too many parties hold, by task; a second responsible is an error. */
    public List<Finding> surplusLetters() {
        return lettersOutside(false);
    }

    private List<Finding> lettersOutside(boolean missing) {
        List<Finding> findings = new ArrayList<>();
        for (Task task : tasks.values()) {
            Map<RaciRole, List<PartyId>> holders = holders(task.id());
            for (RaciRole role : RaciRole.values()) {
                RaciPolicy.Allowed allowed = policy.allowed(role);
                int count = holders.get(role).size();
                if (missing ? count < allowed.least() : count > allowed.most()) {
                    findings.add(letter(missing ? LETTER_MISSING : LETTER_SURPLUS, task, role, holders.get(role)));
                }
            }
        }
        return findings;
    }

    private Map<RaciRole, List<PartyId>> holders(TaskId task) {
        Map<RaciRole, List<PartyId>> holders = new EnumMap<>(RaciRole.class);
        for (RaciRole role : RaciRole.values()) {
            holders.put(role, new ArrayList<>());
        }
        matrix.of(task)
                .forEach((party, roles) ->
                        roles.forEach(role -> holders.get(role).add(party)));
        return holders;
    }

    private Finding letter(FindingCode code, Task task, RaciRole role, List<PartyId> holders) {
        return Finding.builder(code)
                .severity(role == RaciRole.RESPONSIBLE ? Severity.ERROR : code.severity())
                .location(at(task.id()))
                .putFigure("task", task.name())
                .putFigure("role", role)
                .putFigure("count", holders.size())
                .putFigure("allowed", policy.allowed(role))
                .putFigure("parties", holders.stream().map(PartyId::label).toList())
                .build();
    }

    /** Cells that hold both R and A, unless the policy allows it. */
    public List<Finding> sharedCells() {
        List<Finding> findings = new ArrayList<>();
        if (policy.sharedCellAllowed()) {
            return findings;
        }
        for (Task task : tasks.values()) {
            matrix.of(task.id()).forEach((party, roles) -> {
                if (roles.contains(RaciRole.RESPONSIBLE) && roles.contains(RaciRole.APPROVER)) {
                    findings.add(Finding.builder(SHARED_CELL)
                            .location(at(task.id()))
                            .putFigure("task", task.name())
                            .putFigure("party", party.label())
                            .build());
                }
            });
        }
        return findings;
    }

    /** Parties that should take part but have no letter for any of the tasks. */
    public List<Finding> idleParties() {
        return parties.stream()
                .filter(party ->
                        Collections.disjoint(tasks.keySet(), matrix.of(party).keySet()))
                .map(party -> Finding.builder(IDLE_PARTY)
                        .location(at(party))
                        .putFigure("party", party.label())
                        .build())
                .toList();
    }

    /** Parties that are responsible for more than the allowed share of the tasks. */
    public List<Finding> dominantParties() {
        List<Finding> findings = new ArrayList<>();
        owned().forEach((party, owned) -> {
            if (owned.size() > policy.shareLimit() * tasks.size()) {
                findings.add(Finding.builder(DOMINANT_PARTY)
                        .location(at(party))
                        .putFigure("party", party.label())
                        .putFigure("count", owned.size())
                        .putFigure("total", tasks.size())
                        .putFigure("limit", Math.round(policy.shareLimit() * 1000) / 10.0)
                        .build());
            }
        });
        return findings;
    }

    /**
     * Parties that are responsible for more tasks at a time than the capacity, with the first day of the worst case.
     *
     * <p>A task without a start counts from ever, one without a finish for ever.
     */
    public List<Finding> overloadedParties() {
        List<Finding> findings = new ArrayList<>();
        owned().forEach((party, owned) -> {
            if (owned.size() > policy.capacity()) {
                Peak peak = Peak.of(owned);
                if (peak.count() > policy.capacity()) {
                    findings.add(Finding.builder(OVERLOADED_PARTY)
                            .location(at(party))
                            .putFigure("party", party.label())
                            .putFigure("count", peak.count())
                            .putFigure("date", peak.label())
                            .putFigure("capacity", policy.capacity())
                            .build());
                }
            }
        });
        return findings;
    }

    /** The tasks that each party is responsible for. */
    private Map<PartyId, List<Task>> owned() {
        Map<PartyId, List<Task>> owned = new LinkedHashMap<>();
        for (Task task : tasks.values()) {
            matrix.of(task.id()).forEach((party, roles) -> {
                if (roles.contains(RaciRole.RESPONSIBLE)) {
                    owned.computeIfAbsent(party, any -> new ArrayList<>()).add(task);
                }
            });
        }
        return owned;
    }

    /** Rows of the matrix whose task is none of those given. */
    public List<Finding> unknownTasks() {
        return matrix.tasks().stream()
                .filter(task -> !tasks.containsKey(task))
                .map(task -> Finding.builder(UNKNOWN_TASK)
                        .location(at(task))
                        .putFigure("task", task)
                        .build())
                .toList();
    }

    private static Location at(TaskId task) {
        return Location.ofPath("task/" + task);
    }

    private static Location at(PartyId party) {
        return Location.ofPath("party/" + party);
    }
}
