package dev.plumbline.attack;

import dev.plumbline.approval.Opinion;
import dev.plumbline.approval.ReviewAspect;
import dev.plumbline.audit.AuditStep;
import dev.plumbline.audit.AuditTrail;
import dev.plumbline.audit.Digest;
import dev.plumbline.party.OrgUnitId;
import dev.plumbline.party.PartyId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What plans and requests have in common, told anew from the words of WF-4 and WF-4b. */
class Oracle {

    private static final Map<OrgUnitId, String> HEADS =
            Map.of(Firm.FINANCE, "wang", Firm.PERSONNEL, "zhao", Firm.SALES, "sun", Firm.OPERATIONS, "qian");

    final People people;

    Oracle(People people) {
        this.people = people;
    }

    static LocalDate day(AuditStep step) {
        return LocalDate.ofInstant(step.at(), Firm.ZONE);
    }

    /** Who wrote, edited or submitted it, and for whom. */
    static Set<PartyId> writers(AuditTrail trail) {
        Set<PartyId> writers = new LinkedHashSet<>();
        for (AuditStep step : trail.steps()) {
            if (List.of("draft", "edit", "submit").contains(step.action())) {
                writers.add(step.by());
                step.onBehalfOf().ifPresent(writers::add);
            }
        }
        return writers;
    }

    /** The steps since it was last handed in. */
    static List<AuditStep> sinceSubmission(AuditTrail trail) {
        List<AuditStep> steps = new ArrayList<>();
        for (AuditStep step : trail.steps()) {
            if (step.action().equals("submit")) {
                steps.clear();
            }
            steps.add(step);
        }
        return steps;
    }

    static String state(AuditTrail trail, String first) {
        List<AuditStep> steps = trail.steps();
        return steps.isEmpty() ? first : steps.get(steps.size() - 1).details().get("state");
    }

    static boolean isApproved(AuditTrail trail, Digest content) {
        return sinceSubmission(trail).stream()
                .filter(step -> step.action().equals("approve"))
                .reduce((earlier, later) -> later)
                .filter(step -> step.content().equals(content))
                .isPresent();
    }

    boolean isOperations(Taken taken) {
        return people.mayActFor(taken.by(), Firm.OPERATIONS, taken.day());
    }

    boolean isHonest(Taken taken) {
        return taken.behalf().isEmpty()
                || people.mayActFor(taken.by(), taken.behalf().get(), taken.day());
    }

    /**
     * Whether for each of these seats a person of its own agrees to a content, on every aspect: the head of the seat, or who
     * stands in for the head, where one of them has spoken, else anybody of it; and nobody who counts objects.
     */
    boolean isReviewed(AuditTrail trail, Digest content, List<OrgUnitId> seats, List<ReviewAspect> aspects) {
        List<Set<Set<String>>> agreeing = seats.stream()
                .map(seat -> agreeing(trail, content, seat, aspects))
                .toList();
        return isMatched(agreeing, 0, new HashSet<>());
    }

    private static boolean isMatched(List<Set<Set<String>>> seats, int at, Set<Set<String>> used) {
        if (at == seats.size()) {
            return true;
        }
        for (Set<String> person : seats.get(at)) {
            if (used.add(person)) {
                if (isMatched(seats, at + 1, used)) {
                    return true;
                }
                used.remove(person);
            }
        }
        return false;
    }

    private Set<Set<String>> agreeing(AuditTrail trail, Digest content, OrgUnitId seat, List<ReviewAspect> aspects) {
        Map<String, Opinion> heads = new TreeMap<>();
        Map<String, Opinion> others = new TreeMap<>();
        for (AuditStep step : sinceSubmission(trail)) {
            if (step.action().equals("review") && step.content().equals(content)) {
                Opinion opinion = Opinion.of(step).orElseThrow();
                if (opinion.seat().equals(seat)) {
                    boolean isHead = people.withStandIns(Set.of(HEADS.get(seat)), day(step))
                            .containsAll(people.of(step.by()));
                    String person = people.of(step.by()).iterator().next();
                    (isHead ? heads : others).put(person, opinion);
                }
            }
        }
        Map<String, Opinion> counting = heads.isEmpty() ? others : heads;
        boolean objected = counting.values().stream()
                .anyMatch(each -> each.remarks().values().stream().anyMatch(remark -> !remark.favourable()));
        Set<Set<String>> agreeing = new HashSet<>();
        counting.forEach((person, opinion) -> {
            if (!objected && opinion.remarks().keySet().containsAll(aspects)) {
                agreeing.add(Set.of(person));
            }
        });
        return agreeing;
    }

    /** Whether more than half of the members voted for a content, each by a person of their own. */
    boolean isVoted(AuditTrail trail, Digest content, Taken now, List<PartyId> members) {
        List<Set<String>> fitting = new ArrayList<>();
        members.forEach(any -> fitting.add(new HashSet<>()));
        for (AuditStep step : sinceSubmission(trail)) {
            if (step.action().equals("approve") && step.content().equals(content)) {
                vote(step.by(), day(step), members, fitting);
            }
        }
        vote(now.by(), now.day(), members, fitting);
        return most(fitting, 0, new HashSet<>()) > members.size() / 2;
    }

    private void vote(PartyId by, LocalDate day, List<PartyId> members, List<Set<String>> fitting) {
        for (int at = 0; at < members.size(); at++) {
            if (people.mayActFor(by, members.get(at), day)) {
                fitting.get(at).addAll(people.of(by));
            }
        }
    }

    private static int most(List<Set<String>> fitting, int at, Set<String> used) {
        if (at == fitting.size()) {
            return 0;
        }
        int best = most(fitting, at + 1, used);
        for (String person : fitting.get(at)) {
            if (used.add(person)) {
                best = Math.max(best, 1 + most(fitting, at + 1, used));
                used.remove(person);
            }
        }
        return best;
    }
}
