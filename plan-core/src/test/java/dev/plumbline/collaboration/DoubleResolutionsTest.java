package dev.plumbline.collaboration;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.book.PlanBook;
import dev.plumbline.diagnostic.Finding;
import dev.plumbline.fact.Fact;
import dev.plumbline.fact.Stamp;
import dev.plumbline.party.OrgUnitId;
import dev.plumbline.party.PersonId;
import dev.plumbline.status.ActionItem;
import dev.plumbline.status.PlanStatus;
import dev.plumbline.time.AsOf;
import dev.plumbline.time.Moment;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Two resolutions under one id: neither vanishes, and nothing settles either of them in silence (COL-3, SAFE-3). */
class DoubleResolutionsTest {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final CollaborationId REQUEST = CollaborationId.of("r1");
    private static final ResolutionId ONE = ResolutionId.of("1");
    private static final PersonId ZHOU = PersonId.of("zhou");
    private static final PersonId LI = PersonId.of("li");

    private static Instant day(int day) {
        return LocalDate.of(2024, 6, day).atTime(10, 0).atZone(ZONE).toInstant();
    }

    private static CollaborationRequest request(String id) {
        return CollaborationRequest.builder()
                .id(CollaborationId.of(id))
                .when(Moment.of(day(1)))
                .requestingUnit(OrgUnitId.of("销售部"))
                .matter("协作" + id)
                .build();
    }

    private static Meeting meeting(String id, String request, int day) {
        return Meeting.builder()
                .id(MeetingId.of(id))
                .when(Moment.of(day(1)))
                .kind(id.equals("m1") ? MeetingKind.COLLABORATION_KICK_OFF : MeetingKind.REVIEW)
                .title("会议" + id)
                .request(CollaborationId.of(request))
                .start(day(day))
                .end(day(day).plusSeconds(60))
                .build();
    }

    private static Minutes minutes(String meeting, int day, Resolution... resolutions) {
        return Minutes.builder()
                .meeting(MeetingId.of(meeting))
                .when(Moment.of(day(day).plusSeconds(3600)))
                .addPoints("讨论")
                .addDistributedTo(LI)
                .addResolutions(resolutions)
                .build();
    }

    private static Resolution resolution(String id, String text, PersonId owner) {
        return Resolution.of(ResolutionId.of(id), text, owner, LocalDate.of(2024, 6, 28));
    }

    private static PlanStatus status(int day, Fact... facts) {
        PlanBook book = PlanBook.builder().build();
        for (Fact fact : facts) {
            book = book.record(fact, Stamp.of("li", fact.when().instant(ZONE)));
        }
        return PlanStatus.of(book, AsOf.at(day(day).plusSeconds(36000)));
    }

    private static List<Fact> twoOfOneId() {
        return List.of(
                request("r1"),
                meeting("m1", "r1", 3),
                meeting("m2", "r1", 5),
                minutes("m1", 3, resolution("1", "接口改造", ZHOU)),
                minutes("m2", 5, resolution("1", "备货", LI)));
    }

    private static PlanStatus with(int day, Fact... more) {
        List<Fact> facts = new ArrayList<>(twoOfOneId());
        facts.addAll(List.of(more));
        return status(day, facts.toArray(Fact[]::new));
    }

    private static Fact done(int day) {
        return ResolutionReport.done(ONE, Moment.of(day(day)));
    }

    private static CollaborationProgress progress(PlanStatus status) {
        return status.collaborations().request(REQUEST).orElseThrow();
    }

    private static List<Finding> twice(PlanStatus status) {
        return status.collaborations().findings().stream()
                .filter(finding -> finding.code().equals(CollaborationCheck.RESOLUTION_TWICE))
                .toList();
    }

    @Test
    @DisplayName(
            "COL-3, SAFE-3: both stand, a report on the id settles neither, and the request stays open; it is told")
    void neitherVanishes() {
        PlanStatus status = with(10, done(7), new RequestClosure(REQUEST, Moment.of(day(8))));
        assertThat(status.actionItems()).extracting(ActionItem::owner).containsExactly(ZHOU, LI);
        assertThat(progress(status).openResolutions())
                .extracting(each -> each.resolution().text())
                .containsExactly("接口改造", "备货");
        assertThat(progress(status).isClosable()).isFalse();
        assertThat(progress(status).state()).isEqualTo(CollaborationState.IN_PROGRESS);
        assertThat(twice(status))
                .singleElement()
                .satisfies(finding ->
                        assertThat(finding.figures()).containsEntry("texts", List.of("会议m1 - 接口改造", "会议m2 - 备货")));
    }

    @Test
    @DisplayName("COL-3: what was done while the id stood for one alone stays done")
    void doneBefore() {
        PlanStatus status = with(10, done(4), done(7));
        assertThat(progress(status).openResolutions())
                .extracting(each -> each.resolution().text())
                .containsExactly("备货");
        PlanStatus then = with(4, done(4));
        assertThat(progress(then).isClosable()).isTrue();
        assertThat(twice(then)).isEmpty();
    }

    @Test
    @DisplayName("COL-3: minutes of the same meeting with the same words under another id put it right")
    void putRight() {
        PlanStatus status = with(
                12,
                done(7),
                minutes("m2", 9, resolution("2", "备货", LI)),
                ResolutionReport.done(ResolutionId.of("2"), Moment.of(day(11))));
        assertThat(twice(status)).isEmpty();
        assertThat(status.collaborations().resolutions())
                .extracting(each -> each.resolution().id().value())
                .containsExactly("1", "2");
        assertThat(progress(status).isClosable()).isTrue();
    }

    @Test
    @DisplayName("COL-3: minutes written anew word a resolution anew, and a later meeting takes it up in its words")
    void sameAgain() {
        PlanStatus status =
                with(10, minutes("m2", 6, resolution("1", "接口改造", LI)), minutes("m1", 7, resolution("1", "接口改造", LI)));
        assertThat(twice(status))
                .as("备货 became 接口改造 in the minutes of its meeting, but stands there twice")
                .hasSize(1);
        PlanStatus taken = status(
                10,
                request("r1"),
                meeting("m1", "r1", 3),
                meeting("m2", "r1", 5),
                minutes("m1", 3, resolution("1", "接口改造", ZHOU)),
                minutes("m1", 4, resolution("1", "接口改造与联调", ZHOU)),
                minutes("m2", 5, resolution("1", "接口改造与联调", LI)));
        assertThat(twice(taken)).isEmpty();
        assertThat(taken.actionItems()).extracting(ActionItem::owner).containsExactly(LI);
    }

    /** What one meeting resolved: of which request, under which id, in which words. */
    record Said(int request, int id, int words) {}

    @Provide
    Arbitrary<List<Said>> said() {
        Arbitrary<Integer> two = Arbitraries.integers().between(1, 2);
        return Combinators.combine(two, two, two)
                .as(Said::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(6);
    }

    @Property(tries = 200)
    void everyResolutionStandsAndAnIdOfTwoIsTold(@ForAll("said") List<Said> said) {
        List<Fact> facts = new ArrayList<>(List.of(request("r1"), request("r2")));
        for (int at = 0; at < said.size(); at++) {
            Said each = said.get(at);
            facts.add(meeting("k" + at, "r" + each.request(), at + 2));
            facts.add(minutes("k" + at, at + 2, resolution("" + each.id(), "事项" + each.words(), LI)));
        }
        facts.add(done(20));
        facts.add(ResolutionReport.done(ResolutionId.of("2"), Moment.of(day(20))));
        PlanStatus status = status(25, facts.toArray(Fact[]::new));
        Set<Said> different = new HashSet<>(said);
        assertThat(status.collaborations().resolutions()).hasSize(different.size());
        for (int id = 1; id <= 2; id++) {
            int number = id;
            long sharing =
                    different.stream().filter(each -> each.id() == number).count();
            assertThat(twice(status).stream()
                            .filter(finding -> finding.figures().get("id").equals(ResolutionId.of("" + number))))
                    .hasSize(sharing > 1 ? 1 : 0);
            assertThat(status.collaborations().resolutions().stream()
                            .filter(each -> each.resolution().id().value().equals("" + number)))
                    .allMatch(each -> each.isDone() == (sharing == 1));
        }
    }
}
