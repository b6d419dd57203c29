package dev.plumbline.evaluation;

import dev.plumbline.fact.Reference;
import dev.plumbline.goal.Favour;
import dev.plumbline.goal.Goal;
import dev.plumbline.party.OrgUnitId;
import dev.plumbline.plan.Plan;
import dev.plumbline.plan.PlanId;
import dev.plumbline.review.DeviationAnalysis;
import dev.plumbline.review.Lesson;
import dev.plumbline.review.LessonId;
import dev.plumbline.review.Practice;
import dev.plumbline.review.PracticeKind;
import dev.plumbline.status.AnalysisStatus;
import dev.plumbline.status.GoalStatus;
import dev.plumbline.status.PlanInForce;
import dev.plumbline.status.PlanStatus;
import dev.plumbline.task.Cause;
import dev.plumbline.time.Moment;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Draws knowledge from what was recorded: lessons, analyses, standards and rules. */
final class KnowledgeSources {

    private final PlanStatus status;
    private final Map<LessonId, Lesson> lessons = new LinkedHashMap<>();
    private final List<KnowledgeEntry> entries = new ArrayList<>();

    KnowledgeSources(PlanStatus status) {
        this.status = status;
        status.facts(Lesson.class).forEach(lesson -> lessons.put(lesson.id(), lesson));
    }

    List<KnowledgeEntry> entries() {
        lessons.values().forEach(this::enter);
        analyses().forEach(this::enter);
        PracticeEditions.of(status.facts(Practice.class)).forEach(this::enter);
        return List.copyOf(entries);
    }

    /** Of several analyses of one indicator and period the last one counts. */
    private Collection<AnalysisStatus> analyses() {
        Map<String, AnalysisStatus> last = new LinkedHashMap<>();
        status.analyses().forEach(each -> last.put(each.path(), each));
        return last.values();
    }

    private void enter(Lesson lesson) {
        Optional<Goal> goal = goal(lesson).map(GoalStatus::goal);
        KnowledgeEntry.Builder entry = KnowledgeEntry.builder()
                .source(lesson.reference())
                .name(goal.map(Goal::name))
                .causes(lesson.causes())
                .day(day(lesson.when()))
                .year(year(Optional.of(lesson.plan()), lesson.when()))
                .plan(lesson.plan())
                .goal(lesson.goal())
                .unit(lesson.unit().or(() -> goal.flatMap(this::unit)))
                .dimension(dimension(lesson))
                .tags(lesson.tags());
        entries.add(entry.kind(kind(lesson)).text(lesson.text()).build());
        lesson.improvement()
                .ifPresent(text -> entries.add(
                        entry.kind(KnowledgeKind.IMPROVEMENT).text(text).build()));
    }

    private static KnowledgeKind kind(Lesson lesson) {
        return switch (lesson.kind()) {
            case HIGHLIGHT -> KnowledgeKind.HIGHLIGHT;
            case SHORTCOMING -> KnowledgeKind.SHORTCOMING;
            case LESSON -> KnowledgeKind.LESSON;
        };
    }

    private Optional<GoalStatus> goal(Lesson lesson) {
        return lesson.goal().filter(status::hasGoal).map(status::goal);
    }

    private Optional<String> dimension(Lesson lesson) {
        return lesson.dimension()
                .or(() -> goal(lesson).flatMap(goal -> goal.goal().dimension()));
    }

    private Optional<OrgUnitId> unit(Goal goal) {
        return goal.owner().flatMap(status.book().organisation()::unitOf);
    }

    private LocalDate day(Moment when) {
        return when.date(status.book().zone());
    }

    private int year(Optional<PlanId> plan, Moment when) {
        return plan.flatMap(status::plan)
                .map(PlanInForce::plan)
                .map(Plan::period)
                .map(period -> period.yearNumber())
                .orElseGet(() -> day(when).getYear());
    }

    private void enter(AnalysisStatus each) {
        DeviationAnalysis analysis = each.analysis();
        Optional<Goal> goal = each.goal();
        Optional<PlanId> plan = goal.map(Goal::id).map(status::goal).map(GoalStatus::plan);
        KnowledgeEntry.Builder entry = KnowledgeEntry.builder()
                .source(Reference.parse(each.path()))
                .name(each.name())
                .day(day(analysis.when()))
                .year(year(plan, analysis.when()))
                .plan(plan)
                .goal(goal.map(Goal::id))
                .unit(goal.flatMap(this::unit))
                .dimension(goal.flatMap(Goal::dimension));
        analysis.experience().ifPresent(text -> enter(entry, KnowledgeKind.HIGHLIGHT, text));
        if (each.deviation().favour() == Favour.UNFAVOURABLE) {
            causes(analysis.causes()).ifPresent(text -> enter(entry, KnowledgeKind.SHORTCOMING, text));
        }
        analysis.improvement().ifPresent(text -> enter(entry, KnowledgeKind.IMPROVEMENT, text));
        analysis.nextAdjustment().ifPresent(text -> enter(entry, KnowledgeKind.IMPROVEMENT, text));
        analysis.measures().forEach(text -> enter(entry, KnowledgeKind.IMPROVEMENT, text));
    }

    private void enter(KnowledgeEntry.Builder entry, KnowledgeKind kind, String text) {
        entries.add(entry.kind(kind).text(text).build());
    }

    private static Optional<String> causes(List<Cause> causes) {
        return Optional.of(causes.stream()
                        .map(Cause::text)
                        .filter(text -> !text.isBlank())
                        .collect(Collectors.joining("；")))
                .filter(text -> !text.isEmpty());
    }

    private void enter(PracticeEditions.Edition edition) {
        Practice practice = edition.practice();
        entries.add(KnowledgeEntry.builder()
                .kind(practice.kind() == PracticeKind.STANDARD ? KnowledgeKind.STANDARD : KnowledgeKind.RULE)
                .source(practice.reference())
                .name(practice.name())
                .text(practice.text())
                .day(day(practice.when()))
                .year(day(practice.when()).getYear())
                .unit(practice.unit())
                .dimension(practice.dimension()
                        .or(() -> practice.lessons().stream()
                                .flatMap(id -> Optional.ofNullable(lessons.get(id)).stream())
                                .flatMap(lesson -> dimension(lesson).stream())
                                .findFirst()))
                .tags(practice.tags())
                .owner(practice.owner())
                .validFrom(practice.validFrom())
                .validUntil(edition.until())
                .madeFrom(practice.lessons().stream()
                        .map(id -> Reference.of(Lesson.KIND, id.value()))
                        .toList())
                .madeFromTexts(practice.lessons().stream()
                        .flatMap(id -> Optional.ofNullable(lessons.get(id)).stream())
                        .map(Lesson::text)
                        .toList())
                .build());
    }
}
