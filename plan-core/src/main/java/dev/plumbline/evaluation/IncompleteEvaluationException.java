package dev.plumbline.evaluation;

import dev.plumbline.text.Localized;
import java.util.List;
import java.util.Locale;

/** Refuses to file an evaluation report that lacks something (EVA-1). */
public final class IncompleteEvaluationException extends IllegalStateException {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 5;

    private final transient List<MissingPart> missing;

    IncompleteEvaluationException(EvaluationReport report, List<MissingPart> missing) {
        super("The evaluation of plan [" + report.plan() + "] for [" + report.period() + "] is not filed. It lacks ["
                + missing.size() + "] parts, such as: "
                + Localized.listed(missing.subList(0, Math.min(missing.size(), SHOWN)))
                        .text(Locale.ENGLISH)
                + ". Record what is missing, or file it with fileIncomplete.");
        this.missing = missing;
    }

    /** What is missing. */
    public List<MissingPart> missing() {
        return missing == null ? List.of() : missing;
    }
}
