package dev.plumbline.io.table.book;

import dev.plumbline.issue.Issue;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Adds to a known issue what another table says of it. */
final class IssueFill {

    private final Map<String, String> attributes = new LinkedHashMap<>();

    private IssueFill() {}

    /**
     * The known issue with what is told besides; what is told otherwise is kept as text.
     *
     * @param dated whether what is told says when it happened
     */
    static Issue fill(Issue known, Issue told, boolean dated) {
        return new IssueFill().joined(known, told, dated);
    }

    private Issue joined(Issue known, Issue told, boolean dated) {
        attributes.putAll(known.attributes());
        told.attributes().forEach(this::add);
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
            told.rootCauses().forEach(cause -> add("根本原因分析", cause.text()));
        }
        if (dated && !told.when().equals(known.when())) {
            add("发生时间", told.when().toString());
        }
        return issue.attributes(attributes).build();
    }

    private Optional<String> text(String name, Optional<String> known, Optional<String> told) {
        if (known.isPresent() && told.isPresent() && !known.equals(told)) {
            add(name, told.get());
        }
        return known.or(() -> told);
    }

    private void add(String name, String text) {
        String free = name;
        for (int number = 2; attributes.containsKey(free); number++) {
            if (attributes.get(free).equals(text)) {
                return;
            }
            free = name + " (" + number + ")";
        }
        attributes.put(free, text);
    }
}
