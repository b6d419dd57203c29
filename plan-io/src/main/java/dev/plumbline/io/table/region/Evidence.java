package dev.plumbline.io.table.region;

import dev.plumbline.io.table.word.Role;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Predicate;

/** What a table must show beside a general word such as 内容 or Description to be one of risks, goals or tasks. */
final class Evidence {

    private static final Set<Role> OF_RISK = EnumSet.of(
            Role.RISK_PROBABILITY,
            Role.RISK_IMPACT,
            Role.RISK_LEVEL,
            Role.RISK_MEASURES,
            Role.RISK_CONTINGENCY,
            Role.RISK_OWNER,
            Role.RISK_STATE);
    /** What only risks have; an owner and a state have tasks and issues too. */
    private static final Set<Role> ONLY_RISK = EnumSet.of(
            Role.RISK_PROBABILITY, Role.RISK_IMPACT, Role.RISK_LEVEL, Role.RISK_MEASURES, Role.RISK_CONTINGENCY);

    private static final Set<Role> OF_GOAL =
            EnumSet.of(Role.GOAL_TARGET, Role.GOAL_WEIGHT, Role.GOAL_BASELINE, Role.GOAL_ATTAINMENT);
    private static final Set<Role> OF_NEED =
            EnumSet.of(Role.NEED_QUANTITY, Role.NEED_DUE, Role.NEED_SKILL, Role.NEED_SPAN, Role.NEED_TASK);
    /** What issues share with every other list. */
    private static final Set<Role> OF_ANY_LIST = EnumSet.of(
            Role.ISSUE_NUMBER,
            Role.ISSUE_DESCRIPTION,
            Role.ISSUE_OWNER,
            Role.ISSUE_UNIT,
            Role.ISSUE_STATE,
            Role.ISSUE_DUE,
            Role.ISSUE_PROGRESS);

    private static final Set<Role> ADJUSTED =
            EnumSet.of(Role.ADJUSTMENT_ITEM, Role.ADJUSTMENT_REASON, Role.ADJUSTMENT_TRIGGER, Role.ADJUSTMENT_AFTER);
    private static final Set<Role> NO_TASK = EnumSet.of(Role.TASK_NAME, Role.TASK_NUMBER);

    private Evidence() {}

    /** Whether a match is enough to be sure; {@code plain} tells roles that a header's word names by itself. */
    static boolean isEnough(TableMatch match, Predicate<Role> plain, TitleHints hints) {
        return switch (match.family()) {
            case RISK ->
                plain.test(Role.RISK_DESCRIPTION)
                        || count(match, OF_RISK) >= 2 && count(match, ONLY_RISK) > 0
                        || count(match, OF_RISK) > 0 && hints.ofTitle(Family.RISK);
            case GOAL ->
                plain.test(Role.GOAL_NAME)
                        || match.has(Role.GOAL_INDICATOR)
                        || count(match, OF_GOAL) > 0
                        || hints.ofTitle(Family.GOAL);
            case NEED -> plain.test(Role.NEED_DESCRIPTION) || count(match, OF_NEED) > 0 || hints.ofTitle(Family.NEED);
            case REQUEST ->
                plain.test(Role.REQUEST_MATTER)
                        || match.has(Role.REQUEST_UNIT)
                        || match.has(Role.REQUEST_HELPING_UNITS)
                        || hints.ofTitle(Family.REQUEST);
            case ADJUSTMENT ->
                match.has(Role.ADJUSTMENT_BEFORE)
                        || ADJUSTED.stream().anyMatch(plain)
                        || hints.ofTitle(Family.ADJUSTMENT);
            case ISSUE ->
                plain.test(Role.ISSUE_DESCRIPTION)
                        || !OF_ANY_LIST.containsAll(match.roles().keySet())
                        || hints.ofTitle(Family.ISSUE);
            case TASK ->
                plain.test(Role.TASK_NAME)
                        || !NO_TASK.containsAll(match.roles().keySet())
                        || hints.ofTitle(Family.TASK);
            default -> true;
        };
    }

    private static long count(TableMatch match, Set<Role> roles) {
        return roles.stream().filter(match::has).count();
    }
}
