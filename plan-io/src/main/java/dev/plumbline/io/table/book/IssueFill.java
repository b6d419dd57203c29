package dev.plumbline.io.table.book;

import dev.plumbline.issue.Issue;
import java.util.Optional;

/** Adds to a known issue what another table says of it. */
final class IssueFill {

    private final Besides besides;

    private IssueFill(Besides besides) {
        this.besides = besides;
    }

    /**
     * The known issue with what is told that it lacks.
     *
     * @param dated whether what is told says when it happened
     * @param besides takes what is told otherwise
     */
    static Issue fill(Issue known, Issue told, boolean dated, Besides besides) {
        return new IssueFill(besides).joined(known, told, dated);
    }

    private Issue joined(Issue known, Issue told, boolean dated) {
        told.attributes().forEach((name, text) -> {
            if (!text.equals(known.attributes().get(name))) {
                besides.add(name, text);
            }
        });
        Issue.Builder issue = known.toBuilder()
                .scope(text("影响范围", known.scope(), told.scope()))
                .suggestion(text("建议改进措施", known.suggestion(), told.suggestion()))
                .containment(text("临时措施", known.containment(), told.containment()))
                .prevention(text("长期预防措施", known.prevention(), told.prevention()))
                .reported(known.reported().or(told::reported))
                .reporter(known.reporter().or(told::reporter))
                .owner(known.owner().or(told::owner))
                .category(known.category().or(told::category))
                .severity(known.severity().or(told::severity))
                .rootCauses(known.rootCauses().isEmpty() ? told.rootCauses() : known.rootCauses())
                .about(known.about().isEmpty() ? told.about() : known.about());
        if (!known.rootCauses().isEmpty() && !known.rootCauses().containsAll(told.rootCauses())) {
            told.rootCauses().forEach(cause -> besides.add("根本原因分析", cause.text()));
        }
        if (dated && !told.when().equals(known.when())) {
            besides.add("发生时间", told.when().toString());
        }
        return issue.build();
    }

    private Optional<String> text(String name, Optional<String> known, Optional<String> told) {
        if (known.isPresent() && told.isPresent() && !known.equals(told)) {
            besides.add(name, told.get());
        }
        return known.or(() -> told);
    }
}
