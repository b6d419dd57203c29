package dev.plumbline.resource;

import dev.plumbline.diagnostic.Finding;
import dev.plumbline.diagnostic.Severity;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Finds answers to shortages that there are not (RES-3). */
public final class AnswerCheck {

    private final ResourceDays shortOf = new ResourceDays();
    private final ResourceDays needed = new ResourceDays();

    private AnswerCheck(Collection<ResourceBalance> balances) {
        for (ResourceBalance balance : balances) {
            for (BalanceLine line : balance.lines()) {
                add(needed, line);
                if (line.isShort() || !balance.isStated()) {
                    add(shortOf, line);
                }
            }
        }
    }

    private static void add(ResourceDays days, BalanceLine line) {
        days.add(line.resource(), Optional.empty(), line.closedBy());
        days.add(line.resource(), Optional.of(line.unit()), line.closedBy());
    }

    /**
     * A finding for each answer none of whose days is short of its resource: a warning where nothing of it is needed on
     * them, a remark where there is enough, as after the answer was carried out. Of a plan that does not say what there is
     * every need may be short.
     */
    public static List<Finding> aboutNothing(Collection<ShortageAnswer> answers, Collection<ResourceBalance> balances) {
        AnswerCheck check = new AnswerCheck(balances);
        List<Finding> findings = new ArrayList<>();
        for (ShortageAnswer answer : answers) {
            if (!check.shortOf.meets(answer.resource(), answer.unit(), answer.days())) {
                boolean asked = check.needed.meets(answer.resource(), answer.unit(), answer.days());
                findings.add(BalanceFindings.nothingAnswered(answer, asked ? Severity.INFO : Severity.WARNING));
            }
        }
        return findings;
    }
}
