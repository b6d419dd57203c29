package dev.plumbline.evaluation;

import dev.plumbline.Given;
import dev.plumbline.party.PartyId;
import dev.plumbline.plan.PlanId;
import dev.plumbline.status.GoalStatus;
import dev.plumbline.status.PlanStatus;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Scores in order, the best first (排名, EVA-4). Scores that agree in twelve digits share a rank, and the ranks behind them are
 * left out: 1, 1, 3. Immutable and thread-safe.
 *
 * @param places those with a score, by rank, within a rank by name
 * @param unscored those without one, by name
 */
public record Scoreboard(List<Place> places, List<Scorecard> unscored) {

    private static final MathContext AGREEING = new MathContext(12);
    private static final Comparator<Scorecard> BY_NAME = Comparator.<Scorecard, String>comparing(
                    card -> card.party().label())
            .thenComparing(card -> card.party().toString());

    /**
     * A score with its rank.
     *
     * @param rank one more than there are better ones
     * @param card the score
     */
    public record Place(int rank, Scorecard card) {
        public Place {
            Given.one(card, "card");
        }
    }

    public Scoreboard {
        Given.all(places, "places", unscored, "unscored");
        places = List.copyOf(places);
        unscored = List.copyOf(unscored);
    }

    /** Some scores in order. */
    public static Scoreboard of(Collection<Scorecard> cards) {
        Given.each(cards, "cards");
        List<Scorecard> scored = cards.stream()
                .filter(card -> card.score().isDefined())
                .sorted(Comparator.comparing(Scoreboard::figure).reversed().thenComparing(BY_NAME))
                .toList();
        List<Place> places = new ArrayList<>();
        for (int at = 0; at < scored.size(); at++) {
            boolean isTied = at > 0 && figure(scored.get(at)).compareTo(figure(scored.get(at - 1))) == 0;
            places.add(new Place(isTied ? places.get(at - 1).rank() : at + 1, scored.get(at)));
        }
        return new Scoreboard(
                places,
                cards.stream()
                        .filter(card -> !card.score().isDefined())
                        .sorted(BY_NAME)
                        .toList());
    }

    private static BigDecimal figure(Scorecard card) {
        return new BigDecimal(card.score().value().orElse(0)).round(AGREEING);
    }

    /** All people who own goals in the plans of a status; positions and bodies that no single person fills stand for themselves. */
    public static Scoreboard ofPeople(PlanStatus status) {
        Given.one(status, "status");
        return of(status, new GoalOwners(status.book().organisation()).people(status.goals()));
    }

    /** The same for the goals of one plan. */
    public static Scoreboard ofPeople(PlanStatus status, PlanId plan) {
        Given.all(status, "status", plan, "plan");
        return of(status, new GoalOwners(status.book().organisation()).people(status.goals(plan)));
    }

    /** All units that answer for goals in the plans of a status, by their own and those of their people and lower units. */
    public static Scoreboard ofUnits(PlanStatus status) {
        Given.one(status, "status");
        return of(status, new GoalOwners(status.book().organisation()).units(status.goals()));
    }

    /** The same for the goals of one plan. */
    public static Scoreboard ofUnits(PlanStatus status, PlanId plan) {
        Given.all(status, "status", plan, "plan");
        return of(status, new GoalOwners(status.book().organisation()).units(status.goals(plan)));
    }

    private static Scoreboard of(PlanStatus status, Map<? extends PartyId, List<GoalStatus>> goals) {
        List<Scorecard> cards = new ArrayList<>();
        goals.forEach((party, theirs) -> cards.add(Scorecard.made(status, party, theirs)));
        return of(cards);
    }

    /** The place of a party, if it has a score. */
    public Optional<Place> place(PartyId party) {
        Given.one(party, "party");
        return places.stream()
                .filter(place -> place.card().party().equals(party))
                .findFirst();
    }

    /** The board as a document in Chinese or English: the ranking, then each card with its goals and reasons. */
    public ReviewDocument document(Locale locale) {
        Given.one(locale, "locale");
        return new ScoreText(locale).board(this);
    }
}
