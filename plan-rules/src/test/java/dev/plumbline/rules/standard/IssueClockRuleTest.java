package dev.plumbline.rules.standard;

import static dev.plumbline.rules.standard.SoundBook.LI;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.approval.Role;
import dev.plumbline.book.PlanBook;
import dev.plumbline.fact.Fact;
import dev.plumbline.fact.Stamp;
import dev.plumbline.issue.HandlingMeasure;
import dev.plumbline.issue.HandlingPlan;
import dev.plumbline.issue.Issue;
import dev.plumbline.issue.IssueEvent;
import dev.plumbline.issue.IssueId;
import dev.plumbline.issue.IssueSeverity;
import dev.plumbline.issue.IssueStep;
import dev.plumbline.issue.sla.EscalationRole;
import dev.plumbline.party.OrgUnit;
import dev.plumbline.party.OrgUnitId;
import dev.plumbline.party.Organisation;
import dev.plumbline.party.Person;
import dev.plumbline.party.PersonId;
import dev.plumbline.party.ProcessRole;
import dev.plumbline.policy.ApprovalPolicy;
import dev.plumbline.policy.PlanPolicy;
import dev.plumbline.rules.testing.RuleVerifier;
import dev.plumbline.status.PlanStatus;
import dev.plumbline.time.AsOf;
import dev.plumbline.time.Moment;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The issue of the worked example of ISS-3: important, taken in on Friday 2024-09-27 at 16:00, due 2024-10-08 18:00. */
class IssueClockRuleTest {

    private static final RuleVerifier RULE = RuleVerifier.of(new IssueClockRule());
    private static final IssueId ID = IssueId.of("stock");
    private static final OrgUnitId OPERATIONS = OrgUnitId.of("运营管理部");
    private static final PersonId CHEN = PersonId.of("chen");

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(ZoneId.of("Asia/Shanghai")).toInstant();
    }

    private static PlanBook takenIn() {
        Issue issue = Issue.builder()
                .id(ID)
                .description("库存不符")
                .when(Moment.of(at("2024-09-27T10:00")))
                .owner(LI)
                .severity(IssueSeverity.IMPORTANT)
                .build();
        ApprovalPolicy open =
                ApprovalPolicy.builder().addOpen(Role.OPERATIONS_MANAGEMENT).build();
        PlanBook book = PlanBook.builder()
                .policy(PlanPolicy.builder().approval(open).build())
                .build()
                .record(issue, new Stamp(LI, at("2024-09-27T10:00")));
        return record(book, IssueStep.of(ID, IssueEvent.TAKE_IN, Moment.of(at("2024-09-27T16:00"))));
    }

    private static PlanBook record(PlanBook book, Fact fact) {
        return book.record(fact, new Stamp(LI, fact.when().instant(book.zone())));
    }

    private static AsOf asOf(String local) {
        return AsOf.at(at(local));
    }

    @ParameterizedTest(name = "ISS-3: as of {0}: {1}")
    @CsvSource(
            nullValues = "-",
            value = {
                "2024-09-30T12:29, -",
                "2024-09-30T12:30, “启动处理”已用去时限的50%",
                "2024-10-08T12:11, “启动处理”已用去时限的50%",
                "2024-10-08T12:12, “启动处理”已用去时限的80%",
                "2024-10-08T18:01, “启动处理”应于2024年10月8日18:00前完成，已超时不足1分钟",
                "2024-10-09T11:30, “启动处理”应于2024年10月8日18:00前完成，已超时2个工作小时30分"
            })
    @DisplayName("ISS-3: the shares of the worked example, then the breach")
    void ensureTheWorkedShares(String local, String sentence) {
        List<String> said = RULE.given(PlanStatus.of(takenIn(), asOf(local))).findings().stream()
                .map(finding -> finding.message(Locale.CHINESE))
                .toList();
        if (sentence == null) {
            assertThat(said).isEmpty();
        } else {
            assertThat(said).singleElement().asString().contains(sentence);
        }
    }

    @Test
    @DisplayName("ISS-3: who is told, by name where the organisation says who plays the role")
    void namesWhoIsTold() {
        PlanBook book = takenIn();
        assertThat(remedy(book)).isEqualTo("通知li，并加快办理。");
        Organisation organisation = Organisation.builder()
                .addUnit(OrgUnit.of(OPERATIONS))
                .addPeople(Person.builder().id(LI).unit(OPERATIONS).build())
                .putProcessUnit(ProcessRole.OPERATIONS_MANAGEMENT, List.of(OPERATIONS))
                .build();
        PlanBook late = book.toBuilder().organisation(organisation).build();
        assertThat(RULE.given(PlanStatus.of(late, asOf("2024-10-09T11:30")))
                        .findings()
                        .get(0)
                        .figures()
                        .get("recipients"))
                .asInstanceOf(InstanceOfAssertFactories.LIST)
                .containsExactly("li", EscalationRole.SUPERIOR, "运营管理部");
    }

    private static String remedy(PlanBook book) {
        return RULE.given(PlanStatus.of(book, asOf("2024-09-30T12:30")))
                .findings()
                .get(0)
                .remedy(Locale.CHINESE)
                .orElse("");
    }

    @Test
    @DisplayName("ISS-3: silent once the clock has stopped")
    void isSilentOnceHandlingHasStarted() {
        HandlingMeasure measure = HandlingMeasure.of("盘点", CHEN, LocalDate.of(2024, 10, 31));
        PlanBook started = record(takenIn(), HandlingPlan.of(ID, Moment.of(at("2024-09-29T09:00")), measure));
        started = record(started, IssueStep.of(ID, IssueEvent.START, Moment.of(at("2024-09-29T10:00"))));
        RULE.given(PlanStatus.of(started, asOf("2024-10-09T11:30"))).reportsNothing();
    }
}
