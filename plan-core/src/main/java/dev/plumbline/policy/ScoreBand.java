package dev.plumbline.policy;

/**
 * The scores from a bound upwards that have one grade (EVA-4). Immutable and thread-safe.
 *
 * @param from the smallest score in it as a ratio, 1 for 100 %; 0 or more
 * @param grade what they are called
 */
public record ScoreBand(double from, ScoreGrade grade) {

    public ScoreBand {
        Threshold.check("from", from);
    }

    public static ScoreBand of(double from, String chinese, String english) {
        return new ScoreBand(from, ScoreGrade.of(chinese, english));
    }
}
