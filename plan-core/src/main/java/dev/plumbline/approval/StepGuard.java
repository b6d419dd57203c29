package dev.plumbline.approval;

import dev.plumbline.text.Localized;
import dev.plumbline.workflow.Guard;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What steps with plans, adjustments, issues and tasks require of who takes them (WF-4). Immutable and thread-safe.
 */
public enum StepGuard implements Guard<Attempt> {
    /** Nobody reviews or decides on their own. */
    NOT_OWN(
            "不得评审或审批本人、本人代理的人或代理本人的人所编制的内容",
            "nobody may judge what they wrote themselves, nor what was written by somebody they stand in for or who stands"
                    + " in for them") {
        @Override
        public boolean holds(Attempt attempt) {
            return !attempt.isOwn();
        }
    },
    /** Who stands in for whoever judges a result has no part in it themselves. */
    NOT_THEIR_WORK(
            "不得代他人评判本人、本人代理的人或代理本人的人所做的工作",
            "nobody may judge for another what they did themselves, nor what was done by somebody they stand in for or who"
                    + " stands in for them") {
        @Override
        public boolean holds(Attempt attempt) {
            return !attempt.isOwn();
        }
    },
    /** A return, a rejection and the like say why. */
    REASON_GIVEN("须说明理由", "a reason is required") {
        @Override
        public boolean holds(Attempt attempt) {
            return attempt.hasReason();
        }

        @Override
        public boolean isAskable() {
            return true;
        }
    };

    private final Localized requirement;

    StepGuard(String chinese, String english) {
        this.requirement = Localized.of(chinese, english);
    }

    /** Only who is one of these may do it. */
    public static Guard<Attempt> only(Role... roles) {
        return new OnlyRoles(List.of(roles));
    }

    @Override
    public Localized requirement() {
        return requirement;
    }

    private record OnlyRoles(List<Role> roles) implements Guard<Attempt> {

        @Override
        public String id() {
            return roles.stream()
                            .map(role -> role.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                            .collect(Collectors.joining("-or-"))
                    + "-only";
        }

        @Override
        public Localized requirement() {
            return Localized.of(
                    "须由" + names(role -> role.text(Locale.CHINESE), "或") + "办理",
                    "only " + names(OnlyRoles::named, " or ") + " may do this");
        }

        private String names(Function<Role, String> name, String or) {
            return roles.stream().map(name).collect(Collectors.joining(or));
        }

        private static String named(Role role) {
            String name = role.text(Locale.ENGLISH);
            return role == Role.OPERATIONS_MANAGEMENT ? name : "the " + name;
        }

        @Override
        public boolean holds(Attempt attempt) {
            for (Role role : roles) {
                if (attempt.isBy(role)) {
                    return true;
                }
            }
            return false;
        }

        @Override
        public Localized reason(Attempt attempt) {
            Optional<Localized> anonymity = attempt.anonymity();
            if (anonymity.isPresent()) {
                return Localized.of(
                        requirement().text(Locale.CHINESE) + "；"
                                + anonymity.get().text(Locale.CHINESE),
                        requirement().text(Locale.ENGLISH) + "; "
                                + anonymity.get().text(Locale.ENGLISH));
            }
            if (roles.stream().anyMatch(attempt::isFilled)) {
                return requirement();
            }
            Role missing = roles.get(0);
            return Localized.of(
                    requirement().text(Locale.CHINESE) + "，但无人担任" + missing.text(Locale.CHINESE) + "："
                            + missing.setUp().text(Locale.CHINESE),
                    requirement().text(Locale.ENGLISH) + ", and nobody is " + named(missing) + ": "
                            + missing.setUp().text(Locale.ENGLISH));
        }

        @Override
        public String toString() {
            return id();
        }
    }
}
