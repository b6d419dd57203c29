package dev.plumbline.evaluation;

import static dev.plumbline.evaluation.ScoredCompany.ADVISOR;
import static dev.plumbline.evaluation.ScoredCompany.COMPANY;
import static dev.plumbline.evaluation.ScoredCompany.EAST;
import static dev.plumbline.evaluation.ScoredCompany.LAST;
import static dev.plumbline.evaluation.ScoredCompany.LI;
import static dev.plumbline.evaluation.ScoredCompany.SALES;
import static dev.plumbline.evaluation.ScoredCompany.SALES_HEAD;
import static dev.plumbline.evaluation.ScoredCompany.SERVICE;
import static dev.plumbline.evaluation.ScoredCompany.WANG;
import static dev.plumbline.evaluation.ScoredCompany.YEAR;
import static dev.plumbline.evaluation.ScoredCompany.YEAR_END;
import static dev.plumbline.evaluation.ScoredCompany.ZHAO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.plumbline.book.PlanBook;
import dev.plumbline.fact.Stamp;
import dev.plumbline.goal.Goal;
import dev.plumbline.goal.GoalId;
import dev.plumbline.goal.Measurement;
import dev.plumbline.goal.RollupMethod;
import dev.plumbline.goal.rollup.AttainmentOverride;
import dev.plumbline.party.OrgUnitId;
import dev.plumbline.party.PartyId;
import dev.plumbline.party.PersonId;
import dev.plumbline.policy.ScorePolicy;
import dev.plumbline.quantity.Quantity;
import dev.plumbline.quantity.Ratio;
import dev.plumbline.status.PlanStatus;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** EVA-4: laws of scores and rankings. */
class ScoreProperties {

    private static final List<PartyId> PARTIES =
            List.of(COMPANY, SALES, EAST, SERVICE, LI, ZHAO, WANG, SALES_HEAD, ADVISOR);
    private static final Ratio TINY = Ratio.of(1e-12);

    /** A goal by its weight and what is attained, in per cent; unmeasured where that is empty. */
    record Given(BigDecimal weight, Optional<BigDecimal> percent) {}

    @Provide
    Arbitrary<Given> goals() {
        Arbitrary<BigDecimal> weights = Arbitraries.bigDecimals()
                .between(new BigDecimal("0.01"), new BigDecimal("100"))
                .ofScale(2);
        Arbitrary<BigDecimal> percents = Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, new BigDecimal("250"))
                .ofScale(1);
        return Combinators.combine(weights, percents.optional(0.85)).as(Given::new);
    }

    private static ScoredCompany company(List<Given> goals, Optional<BigDecimal> cap) {
        ScoredCompany company =
                new ScoredCompany().by(ScorePolicy.builder().cap(cap).build());
        for (int at = 0; at < goals.size(); at++) {
            add(company, "g" + at, goals.get(at));
        }
        return company;
    }

    private static void add(ScoredCompany company, String id, Given given) {
        Goal goal = ScoredCompany.goal(id, SALES).weight(given.weight()).build();
        if (given.percent().isPresent()) {
            company.with(goal, given.percent().get().toPlainString());
        } else {
            company.with(goal);
        }
    }

    private static Ratio score(List<Given> goals, Optional<BigDecimal> cap) {
        return company(goals, cap).card(SALES).score();
    }

    private static Optional<BigDecimal> cap(int percent) {
        return percent == 0 ? Optional.empty() : Optional.of(BigDecimal.valueOf(percent, 2));
    }

    private static void assertAlike(Ratio one, Ratio other) {
        assertThat(one.isDefined()).isEqualTo(other.isDefined());
        if (one.isDefined()) {
            assertThat(one.value().orElseThrow())
                    .isCloseTo(other.value().orElseThrow(), within(TINY.value().orElseThrow() * 3));
        }
    }

    @Property(tries = 100)
    void splittingAGoalWithItsWeightChangesNothing(
            @ForAll("goals") Given split,
            @ForAll @Size(max = 6) List<@From("goals") Given> others,
            @ForAll @IntRange(min = 1, max = 99) int share,
            @ForAll @IntRange(max = 150) int cap) {
        BigDecimal first = split.weight().multiply(BigDecimal.valueOf(share, 2));
        List<Given> whole = new ArrayList<>(others);
        whole.add(split);
        List<Given> parts = new ArrayList<>(others);
        parts.add(0, new Given(first, split.percent()));
        parts.add(new Given(split.weight().subtract(first), split.percent()));
        assertAlike(score(parts, cap(cap)), score(whole, cap(cap)));
    }

    @Property(tries = 100)
    void splittingAGoalIntoGoalsBelowItChangesNothing(
            @ForAll("goals") Given split, @ForAll @Size(max = 4) List<@From("goals") Given> others) {
        ScoredCompany whole = company(others, cap(120));
        add(whole, "split", split);
        ScoredCompany parts = company(others, cap(120))
                .with(ScoredCompany.goal("split", SALES)
                        .weight(split.weight())
                        .rollup(RollupMethod.WEIGHTED_MEAN)
                        .build());
        for (PartyId owner : List.of(SALES, EAST, LI)) {
            Goal part = ScoredCompany.goal("part " + owner, owner)
                    .parent(GoalId.of("split"))
                    .build();
            split.percent()
                    .ifPresentOrElse(percent -> parts.with(part, percent.toPlainString()), () -> parts.with(part));
        }
        assertAlike(parts.card(SALES).score(), whole.card(SALES).score());
    }

    @Property(tries = 200)
    void aCapAppliesBeforeTheWeights(
            @ForAll @Size(max = 8) List<@From("goals") Given> goals, @ForAll @IntRange(max = 150) int cap) {
        assertAlike(score(goals, cap(cap)), expected(goals, cap(cap)));
    }

    /** The definition, in decimals. */
    private static Ratio expected(List<Given> goals, Optional<BigDecimal> cap) {
        BigDecimal sum = BigDecimal.ZERO;
        BigDecimal weights = BigDecimal.ZERO;
        for (Given goal : goals) {
            if (goal.percent().isPresent()) {
                BigDecimal attained = goal.percent().get().movePointLeft(2);
                BigDecimal counted = cap.map(attained::min).orElse(attained);
                sum = sum.add(goal.weight().multiply(counted));
                weights = weights.add(goal.weight());
            }
        }
        return weights.signum() == 0
                ? Ratio.undefined()
                : Ratio.of(sum.divide(weights, MathContext.DECIMAL128).doubleValue());
    }

    @Property(tries = 100)
    void theOrderOfGoalsMakesNoDifferenceAtAll(
            @ForAll @Size(max = 8) List<@From("goals") Given> goals, @ForAll Random random) {
        List<Given> shuffled = new ArrayList<>(goals);
        Collections.shuffle(shuffled, random);
        assertThat(score(shuffled, cap(120))).isEqualTo(score(goals, cap(120)));
    }

    @Property(tries = 100)
    void aScoreLiesBetweenTheAttainmentsThatCount(@ForAll @Size(max = 8) List<@From("goals") Given> goals) {
        Scorecard card = company(goals, cap(120)).card(SALES);
        if (card.score().isDefined()) {
            assertThat(card.score().value().orElseThrow())
                    .isBetween(
                            counted(card).stream().min(Double::compare).orElseThrow(),
                            counted(card).stream().max(Double::compare).orElseThrow());
            assertThat(card.items().stream()
                            .flatMap(item -> item.points().value().stream().boxed())
                            .mapToDouble(Double::doubleValue)
                            .sum())
                    .isCloseTo(card.score().value().orElseThrow(), within(1e-12));
        }
    }

    private static List<Double> counted(Scorecard card) {
        return card.items().stream()
                .flatMap(item -> item.counted().value().stream().boxed())
                .toList();
    }

    @Property(tries = 200)
    void aRankIsOneMoreThanThereAreBetterOnes(
            @ForAll @Size(min = 1, max = 12) List<@IntRange(min = 0, max = 8) Integer> tens, @ForAll Random random) {
        ScoredCompany company = new ScoredCompany();
        for (int at = 0; at < tens.size(); at++) {
            PartyId person = PersonId.of("p" + at);
            company.with(ScoredCompany.goal("g" + at, person, "10"), String.valueOf(tens.get(at) * 10));
        }
        PlanStatus status = company.status();
        Scoreboard board = Scoreboard.ofPeople(status);
        List<Scorecard> cards = new ArrayList<>(
                board.places().stream().map(Scoreboard.Place::card).toList());
        Collections.shuffle(cards, random);
        assertThat(Scoreboard.of(cards)).isEqualTo(board);
        assertThat(board.places()).hasSameSizeAs(tens);
        for (Scoreboard.Place place : board.places()) {
            double own = place.card().score().value().orElseThrow();
            assertThat(place.rank())
                    .isEqualTo(1
                            + (int) board.places().stream()
                                    .filter(other ->
                                            other.card().score().value().orElseThrow() > own)
                                    .count());
        }
    }

    @Property(tries = 60)
    void aBoardHasTheCardsThatEachPartyHasAlone(@ForAll Random random) {
        ScoredCompany company = new ScoredCompany();
        for (int at = 0; at < 10; at++) {
            Goal.Builder goal = ScoredCompany.goal("g" + at, PARTIES.get(random.nextInt(PARTIES.size())));
            if (at > 0 && random.nextBoolean()) {
                goal.parent(GoalId.of("g" + random.nextInt(at)));
            }
            if (random.nextInt(3) > 0) {
                goal.weight(BigDecimal.valueOf(random.nextInt(100)));
            }
            company.with(goal.cancelled(random.nextInt(8) == 0).build(), String.valueOf(random.nextInt(200)));
        }
        PlanStatus status = company.status();
        assertBoard(status, Scoreboard.ofPeople(status), false);
        assertBoard(status, Scoreboard.ofUnits(status), true);
        assertThat(Scoreboard.ofUnits(status, YEAR)).isEqualTo(Scoreboard.ofUnits(status));
    }

    private static void assertBoard(PlanStatus status, Scoreboard board, boolean areUnits) {
        List<Scorecard> cards = new ArrayList<>(board.unscored());
        board.places().forEach(place -> cards.add(place.card()));
        assertThat(cards)
                .allSatisfy(
                        card -> assertThat(Scorecard.of(status, card.party())).isEqualTo(card));
        List<PartyId> listed = cards.stream().map(Scorecard::party).toList();
        PARTIES.stream()
                .filter(party -> party instanceof OrgUnitId == areUnits)
                .filter(party -> !Scorecard.of(status, party).items().isEmpty())
                .map(party -> ScoredCompany.ORGANISATION.personOf(party))
                .forEach(party -> assertThat(listed).contains(party));
    }

    @Property(tries = 50)
    void whatIsRecordedLaterChangesNothing(
            @ForAll @Size(min = 1, max = 5) List<@From("goals") Given> goals, @ForAll @IntRange(max = 300) int later) {
        PlanBook book = company(goals, cap(120)).book();
        Stamp tomorrow = Stamp.of("li", Instant.parse("2025-01-03T00:00:00Z"));
        PlanBook more = book.record(
                        Measurement.of(
                                book.plans().get(0).goals().get(0).indicator().id(), LAST, Quantity.parse(later + "家")),
                        tomorrow)
                .record(AttainmentOverride.of(GoalId.of("g0"), LAST, Ratio.of(0.5), "更正"), tomorrow);
        Instant known = Instant.parse("2025-01-02T12:00:00Z");
        assertThat(Scorecard.of(PlanStatus.of(more, YEAR_END.knownAt(known)), SALES))
                .isEqualTo(Scorecard.of(PlanStatus.of(book, YEAR_END), SALES));
    }
}
