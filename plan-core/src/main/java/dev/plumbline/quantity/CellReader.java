package dev.plumbline.quantity;

import dev.plumbline.diagnostic.Finding;
import dev.plumbline.text.TextForms;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Reads one statement out of a text; confined to one text. */
final class CellReader {

    private static final String CLOSING_SIGNS = " ,;。、:!\"”’」』)]】";
    private static final String OPENING_SIGNS = " ,;。、:!\"”’」』([【";

    /** The forms that hold two quantities, tried in this order before a single one. */
    private static final List<Function<Scene, Optional<Statement>>> PAIRS = List.of(
            CadenceForm::read,
            ChainForm::read,
            OutcomeForm::read,
            RangeForm::read,
            TwoSidedForm::read,
            BaselineForm::read);

    private final String written;
    private final String shown;
    private final String text;
    private final Optional<Quantity> fullScore;
    private final Optional<WrittenUnit> forBareNumbers;

    CellReader(String written, Optional<WrittenUnit> forBareNumbers) {
        this.written = written;
        this.forBareNumbers = forBareNumbers;
        String tidy = TextForms.tidy(written);
        Optional<FullScore> score = FullScore.find(TextForms.simplified(tidy));
        this.shown = score.map(found -> found.without(tidy)).orElse(tidy);
        this.text = TextForms.simplified(shown);
        this.fullScore = score.map(FullScore::score);
    }

    QuantityReading read() {
        if (text.isEmpty() && fullScore.isEmpty()
                || Phrases.NOTHING.meaning(text.toLowerCase(Locale.ROOT)).isPresent()) {
            return reading(Optional.empty(), new Meaning.Nothing(), Optional.empty(), List.of());
        }
        MentionScanner scan = new MentionScanner(text);
        Scene scene = new Scene(text, written, scan.mentions(), forBareNumbers);
        scan.refused()
                .forEach(number ->
                        scene.report(QuantityFindings.BEYOND_LIMITS, Map.of("value", Shown.shortened(number))));
        return scene.isEmpty() ? words(scene) : statement(scene, quantified(scene));
    }

    private QuantityReading words(Scene scene) {
        return Doubling.read(text)
                .or(() -> ZeroForm.read(text))
                .map(doubling -> statement(scene, doubling))
                .orElseGet(() -> reading(
                        shown.isEmpty() ? Optional.empty() : Optional.of(shown),
                        new Meaning.Words(),
                        Optional.empty(),
                        scene.findings()));
    }

    private static Statement quantified(Scene scene) {
        Statement statement = PAIRS.stream()
                .flatMap(form -> form.apply(scene).stream())
                .findFirst()
                .orElseGet(() -> SingleForm.read(scene));
        if (scene.isDashed()) {
            scene.report(QuantityFindings.SIGN, Map.of("value", scene.show(scene.last())));
        }
        List<String> others = scene.others(statement.mentions());
        if (!others.isEmpty()) {
            scene.report(QuantityFindings.SEVERAL, Map.of("value", scene.show(scene.last()), "others", others));
        }
        return statement;
    }

    private QuantityReading statement(Scene scene, Statement statement) {
        return reading(statement.name().in(shown), statement.meaning(), rest(statement.end()), scene.findings());
    }

    private Optional<String> rest(int from) {
        int start = from;
        int end = shown.length();
        while (start < end && OPENING_SIGNS.indexOf(shown.charAt(start)) >= 0) {
            start++;
        }
        while (end > start && CLOSING_SIGNS.indexOf(shown.charAt(end - 1)) >= 0) {
            end--;
        }
        return start == end ? Optional.empty() : Optional.of(shown.substring(start, end));
    }

    private QuantityReading reading(
            Optional<String> name, Meaning meaning, Optional<String> rest, List<Finding> findings) {
        return new QuantityReading(written, name, meaning, rest, fullScore, findings);
    }
}
