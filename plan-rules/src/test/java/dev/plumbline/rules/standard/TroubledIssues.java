package dev.plumbline.rules.standard;

import static dev.plumbline.rules.standard.SoundBook.LI;
import static dev.plumbline.rules.standard.SoundBook.day;

import dev.plumbline.book.PlanBook;
import dev.plumbline.collaboration.CollaborationId;
import dev.plumbline.collaboration.CollaborationRequest;
import dev.plumbline.collaboration.Meeting;
import dev.plumbline.collaboration.MeetingId;
import dev.plumbline.collaboration.MeetingKind;
import dev.plumbline.collaboration.MeetingNotice;
import dev.plumbline.collaboration.Minutes;
import dev.plumbline.collaboration.RequestClosure;
import dev.plumbline.collaboration.Resolution;
import dev.plumbline.collaboration.ResolutionId;
import dev.plumbline.collaboration.WeeklyBrief;
import dev.plumbline.fact.Fact;
import dev.plumbline.fact.Stamp;
import dev.plumbline.issue.CauseAnalysis;
import dev.plumbline.issue.Fishbone;
import dev.plumbline.issue.FishboneCause;
import dev.plumbline.issue.FiveWhys;
import dev.plumbline.issue.HandlingMeasure;
import dev.plumbline.issue.HandlingPlan;
import dev.plumbline.issue.Issue;
import dev.plumbline.issue.IssueEvent;
import dev.plumbline.issue.IssueId;
import dev.plumbline.issue.IssueResume;
import dev.plumbline.issue.IssueSeverity;
import dev.plumbline.issue.IssueSnapshot;
import dev.plumbline.issue.IssueState;
import dev.plumbline.issue.IssueStep;
import dev.plumbline.issue.RootCause;
import dev.plumbline.party.OrgUnitId;
import dev.plumbline.time.Moment;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** Issues and collaborations in which nearly everything is wrong that a rule knows of. */
final class TroubledIssues {

    private static final IssueId STOCK = IssueId.of("stock");
    private static final OrgUnitId SALES = OrgUnitId.of("销售部");
    private static final OrgUnitId WAREHOUSE = OrgUnitId.of("仓库");
    private static final CollaborationId SYNC = CollaborationId.of("sync");
    private static final MeetingId KICK_OFF = MeetingId.of("sync-kick-off");
    private static final MeetingId REVIEW = MeetingId.of("half-year-review");

    private TroubledIssues() {}

    static PlanBook recordIn(PlanBook book) {
        PlanBook longer = book;
        for (List<Fact> facts : List.of(stock(), otherIssues(), collaborations(), meetings())) {
            for (Fact fact : facts) {
                longer = SoundBook.record(longer, fact);
            }
        }
        Issue again =
                issue("line", "二号线停机", "06-27T10:00").toBuilder().owner(SALES).build();
        return longer.record(again, Stamp.of("somebody", at("06-27T21:00")))
                .record(
                        new IssueSnapshot(
                                IssueId.of("lamp"), moment("06-28T10:00"), IssueState.CONTAINED, Optional.empty()),
                        Stamp.of("stranger", at("06-28T11:00")));
    }

    private static Instant at(String local) {
        return LocalDateTime.parse("2024-" + local)
                .atZone(ZoneId.of("Asia/Shanghai"))
                .toInstant();
    }

    private static Moment moment(String local) {
        return Moment.of(at(local));
    }

    /** Taken in on Wednesday; by Sunday three quarters of its three working days are gone. */
    private static List<Fact> stock() {
        return List.of(
                issue("stock", "库存数据与实物不符", "06-25T10:00"),
                IssueStep.of(STOCK, IssueEvent.TAKE_IN, moment("06-26T09:30")),
                IssueStep.of(STOCK, IssueEvent.START, moment("06-26T10:00")),
                CauseAnalysis.builder()
                        .issue(STOCK)
                        .when(moment("06-26T11:00"))
                        .fiveWhys(FiveWhys.of("库存不符", "未盘点", "", "未盘点"))
                        .fishbone(Fishbone.of("库存不符", new FishboneCause("法", "", Optional.empty())))
                        .prevention("每日盘点")
                        .build(),
                HandlingPlan.of(STOCK, moment("06-26T14:00")),
                HandlingPlan.of(
                        STOCK,
                        moment("06-26T15:00"),
                        new HandlingMeasure("全面盘点", Optional.of(WAREHOUSE), Optional.empty())));
    }

    private static Issue issue(String id, String description, String local) {
        return Issue.builder()
                .id(IssueId.of(id))
                .description(description)
                .when(moment(local))
                .owner(LI)
                .severity(IssueSeverity.IMPORTANT)
                .addRootCause(RootCause.of("未盘点"))
                .prevention("每日盘点")
                .build();
    }

    private static List<Fact> otherIssues() {
        return List.of(
                issue("lamp", "灯坏了", "06-28T08:30"),
                IssueStep.of(IssueId.of("lamp"), IssueEvent.TAKE_IN, moment("06-28T09:00")),
                issue("line", "二号线停机", "06-27T10:00"),
                new IssueSnapshot(IssueId.of("line"), moment("06-27T11:00"), IssueState.IN_PROGRESS, Optional.empty()),
                new IssueResume(IssueId.of("gone"), moment("06-27T12:00")));
    }

    private static List<Fact> collaborations() {
        return List.of(
                CollaborationRequest.builder()
                        .id(CollaborationId.of("catalogue"))
                        .when(moment("06-24T10:00"))
                        .requestingUnit(SALES)
                        .matter("产品目录更新")
                        .build(),
                CollaborationRequest.builder()
                        .id(SYNC)
                        .when(moment("06-13T10:00"))
                        .requestingUnit(SALES)
                        .head(LI)
                        .matter("库存数据同步")
                        .goal("不再超卖")
                        .wantedDate(day("07-31"))
                        .addHelpingUnit(WAREHOUSE)
                        .build(),
                new RequestClosure(CollaborationId.of("catalogue"), moment("06-24T11:00")),
                new RequestClosure(CollaborationId.of("unknown"), moment("06-25T11:00")).withoutKickOff("电话已说清"),
                new RequestClosure(CollaborationId.of("unknown"), moment("06-26T11:00")),
                new RequestClosure(SYNC, moment("06-29T10:00")),
                new WeeklyBrief(CollaborationId.of("gone"), moment("06-28T10:00"), "正常"));
    }

    private static List<Fact> meetings() {
        Resolution sync = new Resolution(
                ResolutionId.of("daily-sync"), "每日同步库存数据", Optional.of(WAREHOUSE), Optional.of(day("06-28")));
        Resolution count = new Resolution(ResolutionId.of("count"), "建立盘点流程", Optional.empty(), Optional.empty());
        return List.of(
                meeting(KICK_OFF, "库存协作启动会", "06-14T14:00")
                        .kind(MeetingKind.COLLABORATION_KICK_OFF)
                        .request(SYNC)
                        .build(),
                new MeetingNotice(KICK_OFF, moment("06-13T11:00"), List.of("职责分工"), List.of(), List.of(LI)),
                Minutes.builder()
                        .meeting(KICK_OFF)
                        .when(moment("06-14T16:00"))
                        .addResolutions(sync, count)
                        .build(),
                Minutes.builder()
                        .meeting(MeetingId.of("stand-up"))
                        .when(moment("06-27T10:00"))
                        .build(),
                meeting(MeetingId.of("stand-up"), "站会", "06-27T09:00").build(),
                meeting(REVIEW, "半年评审会", "07-01T09:00").build(),
                meeting(MeetingId.of("weekly"), "周例会", "06-28T14:00").build());
    }

    private static Meeting.Builder meeting(MeetingId id, String title, String local) {
        return Meeting.builder()
                .id(id)
                .when(moment("06-13T10:30"))
                .title(title)
                .start(at(local))
                .end(at(local).plusSeconds(3600));
    }
}
