package dev.plumbline.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.plumbline.audit.AuditStep;
import dev.plumbline.audit.AuditTrail;
import dev.plumbline.audit.Digest;
import dev.plumbline.fact.Reference;
import dev.plumbline.party.OrgUnit;
import dev.plumbline.party.OrgUnitId;
import dev.plumbline.party.Organisation;
import dev.plumbline.party.PersonId;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReviewPanelTest {

    private static final OrgUnitId FINANCE = OrgUnitId.of("财务部");
    private static final OrgUnitId PERSONNEL = OrgUnitId.of("人力资源部");
    private static final OrgUnitId LEGAL = OrgUnitId.of("法务部");
    private static final Digest CONTENT = Digest.of("content");
    private static final List<ReviewAspect> ASPECTS = ReviewAspect.ofPlans();

    private static AuditTrail trail(AuditStep... steps) {
        AuditTrail trail = AuditTrail.empty();
        for (AuditStep step : steps) {
            trail = trail.append(step);
        }
        return trail;
    }

    private static AuditStep review(String by, Opinion opinion, Digest content) {
        return AuditStep.builder()
                .subject(Reference.of("plan", "2024"))
                .action(ReviewPanel.REVIEW)
                .by(PersonId.of(by))
                .at(Instant.EPOCH)
                .content(content)
                .details(opinion.details())
                .build();
    }

    private static AuditStep agreeing(String by, OrgUnitId seat) {
        return review(by, Opinion.favourable(seat, ASPECTS), CONTENT);
    }

    private static ReviewPanel panel(Quorum quorum) {
        return ReviewPanel.of(List.of(FINANCE, PERSONNEL, LEGAL), quorum, ASPECTS);
    }

    @Test
    @DisplayName("WF-4b: all, any, or a share of the reviewers")
    void quorums() {
        AuditTrail two = trail(agreeing("wang", FINANCE), agreeing("zhao", PERSONNEL));

        assertThat(panel(Quorum.all())
                        .tally(two, CONTENT, Organisation.empty(), ZoneOffset.UTC)
                        .isMet())
                .isFalse();
        assertThat(panel(Quorum.any())
                        .tally(two, CONTENT, Organisation.empty(), ZoneOffset.UTC)
                        .isMet())
                .isTrue();
        assertThat(panel(Quorum.share(66))
                        .tally(two, CONTENT, Organisation.empty(), ZoneOffset.UTC)
                        .isMet())
                .isTrue();
        assertThat(panel(Quorum.share(67))
                        .tally(two, CONTENT, Organisation.empty(), ZoneOffset.UTC)
                        .isMet())
                .isFalse();
        assertThat(ReviewPanel.none()
                        .tally(AuditTrail.empty(), CONTENT, Organisation.empty(), ZoneOffset.UTC)
                        .isMet())
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({"50, 3, 2", "50, 4, 2", "100, 3, 3", "1, 3, 1", "34, 3, 2", "33, 3, 1"})
    @DisplayName("WF-4b: a share is rounded up to whole seats")
    void shares(int percent, int seats, int needed) {
        assertThat(Quorum.share(percent).needed(seats)).isEqualTo(needed);
    }

    @Test
    @DisplayName("WF-4b: a share outside of 1 to 100 per cent is refused")
    void wrongShares() {
        assertThatIllegalArgumentException().isThrownBy(() -> Quorum.share(0)).withMessageContaining("[0]");
        assertThatIllegalArgumentException().isThrownBy(() -> Quorum.share(101));
    }

    @Test
    @DisplayName("WF-4b: opinions on another content do not count, and nobody counts for two seats")
    void whatCounts() {
        AuditTrail other = trail(review("wang", Opinion.favourable(FINANCE, ASPECTS), Digest.of("other")));
        AuditTrail twice = trail(agreeing("wang", FINANCE), agreeing("wang", PERSONNEL));

        assertThat(panel(Quorum.any())
                        .tally(other, CONTENT, Organisation.empty(), ZoneOffset.UTC)
                        .isMet())
                .isFalse();
        assertThat(panel(Quorum.share(66))
                        .tally(twice, CONTENT, Organisation.empty(), ZoneOffset.UTC)
                        .isMet())
                .isFalse();
    }

    @Test
    @DisplayName("PLAN-4: an opinion agrees only if it covers every aspect asked for; the last of a seat counts")
    void aspects() {
        AuditTrail partly =
                trail(review("wang", Opinion.favourable(FINANCE, List.of(ReviewAspect.FEASIBILITY)), CONTENT));
        AuditTrail changed = trail(
                agreeing("wang", FINANCE),
                review("wang", Opinion.objecting(FINANCE, List.of(ReviewAspect.RESOURCE_FIT), "预算不足"), CONTENT));

        assertThat(panel(Quorum.any())
                        .tally(partly, CONTENT, Organisation.empty(), ZoneOffset.UTC)
                        .isMet())
                .isFalse();
        assertThat(panel(Quorum.any())
                        .tally(partly, CONTENT, Organisation.empty(), ZoneOffset.UTC)
                        .open())
                .contains(FINANCE);
        assertThat(panel(Quorum.any())
                        .tally(changed, CONTENT, Organisation.empty(), ZoneOffset.UTC)
                        .objecting())
                .containsExactly(FINANCE);
    }

    @Test
    @DisplayName("WF-4b: a junior's opinion does not take the place of the head's, and one objection counts")
    void heads() {
        Organisation organisation = Organisation.builder()
                .addUnit(OrgUnit.builder().id(FINANCE).head(PersonId.of("wang")).build())
                .build();
        AuditStep objection =
                review("wang", Opinion.objecting(FINANCE, List.of(ReviewAspect.RESOURCE_FIT), "超支"), CONTENT);
        ReviewPanel finance = ReviewPanel.of(List.of(FINANCE), Quorum.all(), ASPECTS);

        assertThat(tally(finance, organisation, objection, agreeing("junior", FINANCE))
                        .isMet())
                .isFalse();
        assertThat(tally(finance, organisation, agreeing("junior", FINANCE)).isMet())
                .isTrue();
        assertThat(tally(
                                finance,
                                organisation,
                                review("junior", Opinion.objecting(FINANCE, ASPECTS, "不"), CONTENT),
                                agreeing("wang", FINANCE))
                        .isMet())
                .isTrue();
        assertThat(tally(
                                finance,
                                organisation,
                                review("junior", Opinion.objecting(FINANCE, ASPECTS, "不"), CONTENT),
                                agreeing("other", FINANCE))
                        .isMet())
                .isFalse();
    }

    private static ReviewTally tally(ReviewPanel panel, Organisation organisation, AuditStep... steps) {
        return panel.tally(trail(steps), CONTENT, organisation, ZoneOffset.UTC);
    }

    @Test
    @DisplayName("WF-4b: where the units to be asked are not named, nothing passes")
    void nobodyToAsk() {
        ReviewPanel panel = ReviewPanel.ofOrganisation(ASPECTS);

        assertThat(tally(panel, Organisation.empty()).isMet()).isFalse();
    }

    @Test
    @DisplayName("PLAN-4: an opinion is kept in a step and read from it")
    void roundTrip() {
        Opinion opinion = new Opinion(
                FINANCE,
                Map.of(
                        ReviewAspect.STRATEGY_MATCH, Remark.favourable("与战略一致"),
                        ReviewAspect.RESOURCE_FIT, Remark.objecting("预算不足")));

        assertThat(Opinion.of(review("wang", opinion, CONTENT))).contains(opinion);
    }
}
