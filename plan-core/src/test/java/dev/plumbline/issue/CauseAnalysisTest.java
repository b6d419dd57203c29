package dev.plumbline.issue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.diagnostic.Finding;
import dev.plumbline.diagnostic.Location;
import dev.plumbline.time.Moment;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class CauseAnalysisTest {

    private static final Location HERE = Location.ofPath("issue/i");

    private static List<String> codes(List<Finding> findings) {
        return findings.stream().map(finding -> finding.code().id()).toList();
    }

    @Test
    @DisplayName("ISS-5: the root cause is the last why, not the nearest one")
    void endsAtTheLastWhy() {
        FiveWhys whys = FiveWhys.of("订单延迟2天未发货", "超卖", "库存数据未及时更新", "仓库盘点流程缺失").remediedBy("建立盘点流程");
        assertThat(whys.rootCause()).contains(RootCause.of("仓库盘点流程缺失"));
        assertThat(whys.findings(HERE)).isEmpty();
    }

    @Test
    @DisplayName("ISS-5: an empty why, a why that repeats, a cause without measure are found")
    void findsWhatIsWrongWithAChain() {
        assertThat(codes(FiveWhys.of("延迟", "超卖", " ", "盘点缺失").findings(HERE)))
                .containsExactly("issue-why-empty", "issue-cause-without-measure");
        assertThat(codes(FiveWhys.of("延迟", "超卖", "超卖").remediedBy("同步数据").findings(HERE)))
                .containsExactly("issue-why-circular");
        assertThat(codes(FiveWhys.of("延迟").findings(HERE))).containsExactly("issue-why-empty");
        assertThat(FiveWhys.of("延迟", "超卖", " ").rootCause()).isEmpty();
        assertThat(FiveWhys.of("延迟", "").findings(HERE).get(0).message(Locale.CHINESE))
                .isEqualTo("“延迟”的第1个为什么没有回答");
    }

    @Test
    @DisplayName("ISS-5: a fishbone holds causes by category; an empty bone and a cause without measure are found")
    void holdsCausesByCategory() {
        Fishbone bone = Fishbone.of(
                "超卖",
                FishboneCause.of("法", "盘点流程缺失", "建立流程"),
                FishboneCause.of("人", "未培训"),
                FishboneCause.of("法", " "));
        assertThat(bone.byCategory().keySet()).containsExactly("法", "人");
        assertThat(codes(bone.findings(HERE))).containsExactly("issue-cause-without-measure", "issue-fishbone-empty");
        assertThat(bone.rootCauses())
                .containsExactly(new RootCause("盘点流程缺失", Optional.of("法")), new RootCause("未培训", Optional.of("人")));
        assertThat(codes(Fishbone.of("超卖").findings(HERE))).containsExactly("issue-fishbone-empty");
    }

    @Test
    @DisplayName("ISS-5: an analysis tells its causes and what is wrong with them")
    void tellsCauses() {
        CauseAnalysis analysis = CauseAnalysis.builder()
                .issue(IssueId.of("i"))
                .when(Moment.of(LocalDate.of(2024, 6, 16)))
                .fiveWhys(FiveWhys.of("延迟", "盘点缺失").remediedBy("盘点"))
                .fishbone(Fishbone.of("延迟", FishboneCause.of("人", "未培训", "培训")))
                .containment("联系客户协商发货时间")
                .prevention("引入库存管理系统")
                .build();
        assertThat(analysis.rootCauses()).extracting(RootCause::text).containsExactly("盘点缺失", "未培训");
        assertThat(analysis.findings()).isEmpty();
        assertThat(analysis.toBuilder().build()).isEqualTo(analysis);
    }

    @Test
    @DisplayName("ISS-4: a handling plan without measures, or with a measure without owner or deadline, is found")
    void findsWhatAPlanLacks() {
        IssueId id = IssueId.of("i");
        Moment when = Moment.of(LocalDate.of(2024, 6, 16));
        HandlingMeasure complete = HandlingMeasure.of("盘点", IssueFixture.ZHAO, LocalDate.of(2024, 6, 30));
        HandlingMeasure open = new HandlingMeasure("培训", Optional.empty(), Optional.empty());
        assertThat(codes(HandlingPlan.of(id, when).findings())).containsExactly("issue-plan-empty");
        assertThat(HandlingPlan.of(id, when, complete).findings()).isEmpty();
        assertThat(codes(HandlingPlan.of(id, when, complete, open).findings()))
                .containsExactly("issue-measure-incomplete");
    }
}
