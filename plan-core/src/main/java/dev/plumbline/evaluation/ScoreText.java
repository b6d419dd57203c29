package dev.plumbline.evaluation;

import dev.plumbline.evaluation.ReviewDocument.Chapter;
import dev.plumbline.evaluation.ReviewDocument.Item;
import dev.plumbline.text.PlainText;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Scores in words of one language. */
final class ScoreText {

    private static final MathContext SHOWN = new MathContext(6);

    private final Wording words;

    ScoreText(Locale locale) {
        this.words = new Wording(locale);
    }

    /** A weight as people write it: 50, 33.3333. */
    static String number(double weight) {
        return new BigDecimal(weight).round(SHOWN).stripTrailingZeros().toPlainString();
    }

    String card(Scorecard card) {
        StringBuilder text =
                new StringBuilder(PlainText.line(card.party().label()) + words.colon() + score(card) + '\n');
        lines(card)
                .forEach(line -> text.append("  ").append(PlainText.line(line)).append('\n'));
        return text.toString();
    }

    private String score(Scorecard card) {
        return card.grade()
                .map(grade -> words.rate(card.score()) + " " + words.say(grade))
                .orElseGet(() -> say("没有得分", "no score"));
    }

    private List<String> lines(Scorecard card) {
        List<String> lines = new ArrayList<>();
        card.items().forEach(item -> lines.add(line(item)));
        card.reasons().forEach(reason -> lines.add("· " + words.say(reason)));
        return lines;
    }

    private String line(ScoreItem item) {
        String name = item.goal().goal().name() + words.colon();
        if (item.share() == 0) {
            return name + (item.role().counts() ? say("权重为 0，不计入", "weight 0, left out") : words.say(item.role()));
        }
        if (!item.attainment().isDefined()) {
            return name + words.say(item.role()) + say("，权重", ", weight ") + number(item.weight());
        }
        return name
                + say("达成", "attained ")
                + words.rate(item.attainment())
                + say("，计", ", counted ")
                + words.rate(item.counted())
                + say("，权重", ", weight ")
                + number(item.weight())
                + say("，得", ", gives ")
                + words.rate(item.points());
    }

    ReviewDocument board(Scoreboard board) {
        List<Chapter> chapters = new ArrayList<>();
        chapters.add(new Chapter(
                say("排名", "Ranking"),
                board.places().stream()
                        .map(place -> new Item(
                                place.rank() + ". " + place.card().party().label(), List.of(score(place.card()))))
                        .toList()));
        chapters.add(new Chapter(
                say("评分明细", "How the scores came about"),
                board.places().stream()
                        .map(Scoreboard.Place::card)
                        .map(this::item)
                        .toList()));
        if (!board.unscored().isEmpty()) {
            chapters.add(new Chapter(
                    say("没有得分", "Without a score"),
                    board.unscored().stream().map(this::item).toList()));
        }
        return new ReviewDocument(
                say("绩效评分", "Scores"),
                say(
                        "有得分 " + board.places().size() + "，没有得分 "
                                + board.unscored().size(),
                        board.places().size() + " with a score, "
                                + board.unscored().size() + " without"),
                chapters);
    }

    private Item item(Scorecard card) {
        return new Item(card.party().label() + words.colon() + score(card), lines(card));
    }

    private String say(String chinese, String english) {
        return words.say(chinese, english);
    }
}
