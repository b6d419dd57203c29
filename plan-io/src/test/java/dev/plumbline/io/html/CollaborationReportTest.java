package dev.plumbline.io.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.book.PlanBook;
import dev.plumbline.collaboration.CollaborationId;
import dev.plumbline.collaboration.CollaborationRequest;
import dev.plumbline.collaboration.Meeting;
import dev.plumbline.collaboration.MeetingId;
import dev.plumbline.collaboration.MeetingKind;
import dev.plumbline.collaboration.Minutes;
import dev.plumbline.collaboration.Resolution;
import dev.plumbline.collaboration.ResolutionId;
import dev.plumbline.collaboration.ResolutionReport;
import dev.plumbline.fact.Fact;
import dev.plumbline.fact.Stamp;
import dev.plumbline.io.Reports;
import dev.plumbline.party.OrgUnitId;
import dev.plumbline.party.PersonId;
import dev.plumbline.status.PlanStatus;
import dev.plumbline.time.AsOf;
import dev.plumbline.time.Moment;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A collaboration between two units around National Day 2024 on the page. */
class CollaborationReportTest {

    private static final CollaborationId SYNC = CollaborationId.of("sync");
    private static final MeetingId KICK_OFF = MeetingId.of("kick-off");
    private static final OrgUnitId WAREHOUSE = OrgUnitId.of("仓库");
    private static final ResolutionId COUNT = ResolutionId.of("count");

    private static final Fact REQUEST = CollaborationRequest.builder()
            .id(SYNC)
            .when(moment("2024-09-27T10:00"))
            .requestingUnit(OrgUnitId.of("销售部"))
            .matter("库存数据同步<试点>")
            .goal("不再超卖")
            .wantedDate(LocalDate.of(2024, 10, 31))
            .addHelpingUnits(WAREHOUSE, OrgUnitId.of("IT部"))
            .build();
    private static final Fact MEETING = Meeting.builder()
            .id(KICK_OFF)
            .when(moment("2024-09-27T11:00"))
            .kind(MeetingKind.COLLABORATION_KICK_OFF)
            .title("库存启动会")
            .start(at("2024-09-30T10:00"))
            .end(at("2024-09-30T11:00"))
            .request(SYNC)
            .build();
    private static final Fact MINUTES = Minutes.builder()
            .meeting(KICK_OFF)
            .when(moment("2024-09-30T16:00"))
            .addPoint("数据不同步")
            .addDistributedTo(PersonId.of("赵"))
            .addResolution(Resolution.of(COUNT, "建立盘点流程", WAREHOUSE, LocalDate.of(2024, 10, 10)))
            .addResolution(
                    Resolution.of(ResolutionId.of("daily"), "每日同步", OrgUnitId.of("IT部"), LocalDate.of(2024, 10, 25)))
            .build();

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(ZoneId.of("Asia/Shanghai")).toInstant();
    }

    private static Moment moment(String local) {
        return Moment.of(at(local));
    }

    private static String section(String asOf, Locale locale, Fact... facts) throws IOException {
        String page = page(asOf, locale, facts);
        int from = page.indexOf("<section id=\"collaboration\"");
        return page.substring(from, page.indexOf("</section>", from));
    }

    private static String page(String asOf, Locale locale, Fact... facts) throws IOException {
        PlanBook book = PlanBook.of();
        for (Fact fact : facts) {
            book = book.record(fact, new Stamp(PersonId.of("李四"), fact.when().instant(book.zone())));
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Reports.html(locale).write(PlanStatus.of(book, AsOf.at(at(asOf))), List.of(), out);
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    @DisplayName("COL-1: the page shows each request, how far it is, and when its kick-off is due")
    void showsRequests() throws IOException {
        assertThat(section("2024-09-27T12:00", Locale.CHINESE, REQUEST))
                .contains("库存数据同步&lt;试点&gt;", "不再超卖", "销售部", "仓库、IT部", "10月31日", "已备案")
                .contains("召开协作启动会</th>", "9月30日 18:00</td>", "待办</td>")
                .doesNotContain("催办函");
        assertThat(section("2024-10-08T09:00", Locale.ENGLISH, REQUEST))
                .contains("filed", "collaboration kick-off</th>", "class=\"adverse\" data-label=\"State\">overdue");
    }

    @Test
    @DisplayName("COL-3: the page shows what is overdue and the text of the reminder letter to be sent")
    void showsWhatIsOverdueWithItsLetter() throws IOException {
        String chinese = section("2024-10-14T09:00", Locale.CHINESE, REQUEST, MEETING, MINUTES);
        assertThat(chinese)
                .contains("推进中", "9月30日 10:00", "已完成0 / 2")
                .contains("完成决议事项</th>", "建立盘点流程</td>", "class=\"adverse\" data-label=\"状态\">逾期")
                .contains("<pre class=\"letter-text\">催办函\n\n仓库：")
                .contains("完成时限2024年10月10日，已逾期4天");
        assertThat(section("2024-10-14T09:00", Locale.ENGLISH, REQUEST, MEETING, MINUTES))
                .contains("in progress", "0 of 2 done", "Reminder letters to be sent");
    }

    @Test
    @DisplayName("COL-3: a resolution that is done is owed no more")
    void showsWhatIsDone() throws IOException {
        Fact done = ResolutionReport.done(COUNT, moment("2024-10-09T10:00"));
        assertThat(section("2024-10-14T09:00", Locale.CHINESE, REQUEST, MEETING, MINUTES, done))
                .contains("已完成1 / 2", "每日同步")
                .doesNotContain("建立盘点流程", "催办函");
    }

    @Test
    @DisplayName("COL-1: a book without collaborations has no section of them, and says so")
    void saysThatThereIsNothing() throws IOException {
        assertThat(page("2024-10-14T09:00", Locale.CHINESE))
                .doesNotContain("id=\"collaboration\"")
                .containsPattern("没有列出的部分[^<]*协作与会议");
    }
}
