package dev.plumbline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.plumbline.adjustment.AdjustmentId;
import dev.plumbline.collaboration.CollaborationId;
import dev.plumbline.collaboration.MeetingId;
import dev.plumbline.collaboration.ResolutionId;
import dev.plumbline.goal.Goal;
import dev.plumbline.goal.GoalId;
import dev.plumbline.goal.Indicator;
import dev.plumbline.goal.IndicatorId;
import dev.plumbline.issue.IssueId;
import dev.plumbline.party.BodyId;
import dev.plumbline.party.OrgUnitId;
import dev.plumbline.party.PersonId;
import dev.plumbline.plan.PlanId;
import dev.plumbline.resource.ResourceId;
import dev.plumbline.review.LessonId;
import dev.plumbline.review.PracticeId;
import dev.plumbline.risk.RiskId;
import dev.plumbline.task.InitiativeId;
import dev.plumbline.task.TaskId;
import dev.plumbline.time.CalendarId;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What every id has in common: blanks around it mean nothing, whichever way it is made. */
class IdsTest {

    private static Stream<Function<String, ?>> constructors() {
        return Stream.of(
                AdjustmentId::new,
                BodyId::new,
                CalendarId::new,
                CollaborationId::new,
                GoalId::new,
                IndicatorId::new,
                InitiativeId::new,
                IssueId::new,
                LessonId::new,
                MeetingId::new,
                OrgUnitId::new,
                PersonId::new,
                PlanId::new,
                PracticeId::new,
                ResolutionId::new,
                ResourceId::new,
                RiskId::new,
                TaskId::new);
    }

    @ParameterizedTest
    @MethodSource("constructors")
    void ensureBlanksAroundAnIdMeanNothing(Function<String, ?> id) {
        assertThat(id.apply(" a\u3000")).isEqualTo(id.apply("a"));
        assertThatIllegalArgumentException().isThrownBy(() -> id.apply("\u3000 "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"?", " ?", "\u3000?\t", "revenue"})
    void ensureAnIndicatorWithoutAnIdTakesItsGoals(String id) {
        Goal goal = Goal.builder()
                .id(new GoalId(id))
                .name("年度营收")
                .owner(OrgUnitId.of("销售部"))
                .indicator(Indicator.atLeast("2亿元"))
                .build();

        assertThat(goal.indicator().id().value()).isEqualTo(goal.id().value());
    }
}
