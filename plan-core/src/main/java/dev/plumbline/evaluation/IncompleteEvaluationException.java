package dev.plumbline.evaluation;

import dev.plumbline.text.Localized;
import java.util.List;
import java.util.Locale;

/** Refuses to file an evaluation report that lacks something (EVA-1). */
public final class IncompleteEvaluationException extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    private final transient List<MissingPart> missing;

    IncompleteEvaluationException(EvaluationReport report) {
        super("The evaluation of plan [" + report.plan() + "] for [" + report.period() + "] is not filed. It lacks: "
                + Localized.listed(report.missing()).text(Locale.ENGLISH)
                + ". Record what is missing, or file it with fileIncomplete.");
        this.missing = report.missing();
    }

    /** What is missing. */
    public List<MissingPart> missing() {
        return missing == null ? List.of() : missing;
    }
}
