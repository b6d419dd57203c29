package dev.plumbline.io.digest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.book.PlanBook;
import dev.plumbline.evaluation.ReviewDocument.Chapter;
import dev.plumbline.evaluation.ReviewDocument.Item;
import dev.plumbline.io.Reports;
import dev.plumbline.party.OrgUnitId;
import dev.plumbline.party.PartyId;
import dev.plumbline.party.PersonId;
import dev.plumbline.plan.Plan;
import dev.plumbline.plan.PlanId;
import dev.plumbline.status.PlanStatus;
import dev.plumbline.status.TaskStatus;
import dev.plumbline.task.Task;
import dev.plumbline.task.TaskId;
import dev.plumbline.task.raci.RaciMatrix;
import dev.plumbline.task.raci.RaciRole;
import dev.plumbline.time.AsOf;
import dev.plumbline.time.CalendarId;
import dev.plumbline.time.Period;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Laws of scopes and digests, for whatever tasks the people of {@link DigestCompany} have in a month. */
class ScopeProperties {

    private static final List<PersonId> PEOPLE =
            List.of(DigestCompany.CHEN, DigestCompany.LI, DigestCompany.WANG, DigestCompany.ZHAO, DigestCompany.QIAN);
    private static final LocalDate FIRST = LocalDate.of(2024, 7, 1);

    record Given(int finish, PartyId owner, PersonId approver) {}

    @Provide
    Arbitrary<List<Given>> tasks() {
        Arbitrary<PartyId> owners = Arbitraries.of(
                DigestCompany.CHEN,
                DigestCompany.LI,
                DigestCompany.WANG,
                DigestCompany.ZHAO,
                DigestCompany.QIAN,
                DigestCompany.SALES,
                DigestCompany.EAST,
                DigestCompany.FINANCE,
                DigestCompany.MANAGER);
        return Combinators.combine(Arbitraries.integers().between(0, 30), owners, Arbitraries.of(PEOPLE))
                .as(Given::new)
                .list()
                .ofMaxSize(12);
    }

    private static PlanStatus status(List<Given> given, int day) {
        Plan.Builder plan = Plan.builder().id(PlanId.of("2024-07")).period(Period.month(2024, 7));
        RaciMatrix.Builder raci = RaciMatrix.builder();
        for (int number = 0; number < given.size(); number++) {
            TaskId id = TaskId.of("t" + number);
            plan.addTask(Task.builder()
                    .id(id)
                    .name("【任务" + number + "】")
                    .start(FIRST)
                    .finish(FIRST.plusDays(given.get(number).finish()))
                    .build());
            raci.owner(id, given.get(number).owner());
            raci.add(id, given.get(number).approver(), RaciRole.APPROVER);
        }
        PlanBook book = PlanBook.builder()
                .addPlan(plan.raci(raci.build()).build())
                .organisation(DigestCompany.ORGANISATION)
                .calendar(CalendarId.of("CN"))
                .zone(DigestCompany.ZONE)
                .build();
        return PlanStatus.of(book, AsOf.endOf(FIRST.plusDays(day)));
    }

    private static Set<String> due(PlanStatus status, PartyId party) {
        return Reports.digest(status, party, Locale.CHINESE).chapters().stream()
                .filter(chapter -> chapter.heading().equals("本周到期"))
                .map(Chapter::items)
                .flatMap(List::stream)
                .map(Item::heading)
                .map(heading -> heading.substring(0, heading.indexOf('：')))
                .collect(Collectors.toSet());
    }

    @Property(tries = 60)
    void ensureThePeopleTogetherAreToldEveryTaskDueInTheWeek(
            @ForAll("tasks") List<Given> given, @ForAll("days") int day) {
        PlanStatus status = status(given, day);
        Week week = Week.of(status);
        Set<String> all = status.tasks().stream()
                .filter(task -> week.contains(task.task().finish().orElseThrow()))
                .map(task -> task.task().name())
                .collect(Collectors.toSet());
        Set<String> told = new HashSet<>();
        PEOPLE.forEach(person -> told.addAll(due(status, person)));
        assertThat(told).isEqualTo(all);
    }

    @Provide
    Arbitrary<Integer> days() {
        return Arbitraries.integers().between(0, 30);
    }

    @Property(tries = 60)
    void ensureTheCompanyHoldsEachUnitAndEachUnitThoseUnderIt(@ForAll("tasks") List<Given> given) {
        PlanStatus status = status(given, 14);
        Set<TaskStatus> company = new HashSet<>(Scope.company().in(status).tasks());
        assertThat(company).hasSize(given.size());
        for (OrgUnitId unit :
                List.of(DigestCompany.COMPANY, DigestCompany.SALES, DigestCompany.EAST, DigestCompany.FINANCE)) {
            assertThat(company).containsAll(Scope.of(unit).in(status).tasks());
        }
        assertThat(Scope.of(DigestCompany.COMPANY).in(status).tasks())
                .containsAll(Scope.of(DigestCompany.SALES).in(status).tasks());
        assertThat(Scope.of(DigestCompany.SALES).in(status).tasks())
                .containsAll(Scope.of(DigestCompany.EAST).in(status).tasks());
    }

    @Property(tries = 60)
    void ensureNothingInADigestIsOutsideItsScope(@ForAll("tasks") List<Given> given, @ForAll("days") int day) {
        PlanStatus status = status(given, day);
        for (PersonId person : PEOPLE) {
            Set<String> theirs = Scope.of(person).in(status).tasks().stream()
                    .map(task -> task.task().name())
                    .collect(Collectors.toSet());
            String text = Reports.digest(status, person, Locale.CHINESE).text();
            status.tasks().stream()
                    .map(task -> task.task().name())
                    .filter(name -> !theirs.contains(name))
                    .forEach(name -> assertThat(text).doesNotContain(name));
        }
    }
}
