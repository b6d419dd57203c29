package dev.plumbline.io.ical;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.book.PlanBook;
import dev.plumbline.io.Diagrams;
import dev.plumbline.io.PlanCalendars;
import dev.plumbline.party.OrgUnit;
import dev.plumbline.party.OrgUnitId;
import dev.plumbline.party.Organisation;
import dev.plumbline.party.Person;
import dev.plumbline.party.PersonId;
import dev.plumbline.plan.Plan;
import dev.plumbline.plan.PlanId;
import dev.plumbline.status.PlanStatus;
import dev.plumbline.task.Task;
import dev.plumbline.task.TaskId;
import dev.plumbline.task.raci.RaciMatrix;
import dev.plumbline.time.AsOf;
import dev.plumbline.time.Period;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** People are called by what the organisation calls them, in calendars and in diagrams (IO-5). */
class CalledByNameTest {

    private static final PersonId WANG = PersonId.of("wang");

    private static PlanStatus status() {
        OrgUnitId unit = OrgUnitId.of("市场部");
        TaskId task = new TaskId("t");
        Plan plan = Plan.builder()
                .id(PlanId.of("P"))
                .period(Period.year(2024))
                .addTask(Task.builder()
                        .id(task)
                        .name("拜访")
                        .finish(LocalDate.of(2024, 7, 1))
                        .build())
                .raci(RaciMatrix.builder().owner(task, WANG).build())
                .build();
        PlanBook book = PlanBook.of(plan).toBuilder()
                .organisation(Organisation.builder()
                        .addUnit(OrgUnit.of(unit))
                        .addPerson(Person.builder()
                                .id(WANG)
                                .unit(unit)
                                .displayName("王强")
                                .build())
                        .build())
                .build();
        return PlanStatus.of(book, AsOf.endOf(LocalDate.of(2024, 6, 30)));
    }

    @Test
    void calendar() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PlanCalendars.write(status(), Locale.CHINESE, out);

        assertThat(out.toString(StandardCharsets.UTF_8)).contains("负责人：王强");
    }

    @Test
    void diagram() {
        assertThat(Diagrams.gantt(status(), PlanId.of("P"), Locale.CHINESE)).contains("section 王强");
    }
}
