package dev.plumbline.resource;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.fact.Reference;
import dev.plumbline.quantity.Quantity;
import dev.plumbline.time.DateRange;
import dev.plumbline.time.Moment;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The balance against plain loops over days, and of money against every choice of needs. */
class ResourceBalanceProperties {

    private static final LocalDate FIRST = LocalDate.parse("2024-06-01");
    private static final int DAYS = 24;
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final ResourceId CAR = ResourceId.of("车辆");
    private static final ResourceId BUDGET = ResourceId.of("预算");

    /** Days by their numbers, and how much, for whom. */
    record Part(int from, int to, int amount, int whose) {

        DateRange days() {
            return new DateRange(FIRST.plusDays(from), FIRST.plusDays(to));
        }

        boolean holds(int day) {
            return from <= day && day <= to;
        }

        boolean meets(Part other) {
            return from <= other.to && other.from <= to;
        }
    }

    @Provide
    Arbitrary<List<Part>> parts() {
        Arbitrary<Integer> day = Arbitraries.integers().between(0, DAYS - 1);
        return Combinators.combine(
                        day,
                        day,
                        Arbitraries.integers().between(0, 5),
                        Arbitraries.integers().between(0, 2))
                .as((one, other, amount, whose) -> new Part(Math.min(one, other), Math.max(one, other), amount, whose))
                .list()
                .ofMaxSize(6);
    }

    private static Optional<Reference> whose(int number) {
        return number == 0 ? Optional.empty() : Optional.of(Reference.of("task", "t" + number));
    }

    private static List<ResourceNeed> needs(List<Part> parts, String unit) {
        return parts.stream()
                .map(part -> ResourceNeed.builder()
                        .kind(unit.equals("元") ? ResourceKind.MONEY : ResourceKind.MATERIAL)
                        .description("车辆")
                        .quantity(Quantity.parse(part.amount() + unit))
                        .about(whose(part.whose()))
                        .span(part.days())
                        .build())
                .toList();
    }

    private static List<ResourceSupply> supplies(List<Part> parts, ResourceId resource, String unit) {
        return parts.stream()
                .map(part -> new ResourceSupply(resource, part.days(), Quantity.parse(part.amount() + unit)))
                .toList();
    }

    private static int on(int day, List<Part> parts) {
        int sum = 0;
        for (Part part : parts) {
            sum += part.holds(day) ? part.amount() : 0;
        }
        return sum;
    }

    @Property(tries = 400)
    @Label("RES-3: on every day the balance says what a plain loop over the days says")
    void ensureEachDayIsBalancedAsALoopSays(@ForAll("parts") List<Part> needed, @ForAll("parts") List<Part> there) {
        ResourceBalance balance = ResourceBalance.of(needs(needed, "辆"), supplies(there, CAR, "辆"));
        Map<LocalDate, String> said = new TreeMap<>();
        balance.lines()
                .forEach(line -> line.days()
                        .dates()
                        .forEach(day -> assertThat(said.put(day, line.needed() + "/" + line.available()))
                                .isNull()));
        Map<LocalDate, String> right = new TreeMap<>();
        for (int day = 0; day < DAYS; day++) {
            if (on(day, needed) > 0) {
                right.put(FIRST.plusDays(day), on(day, needed) + "辆/" + on(day, there) + "辆");
            }
        }
        assertThat(said).isEqualTo(right);
    }

    @Property(tries = 400)
    @Label("RES-3: a day is open if and only if it is short and no answer names it")
    void ensureAnswersCloseTheirDaysAlone(
            @ForAll("parts") List<Part> needed, @ForAll("parts") List<Part> there, @ForAll("parts") List<Part> told) {
        List<ShortageAnswer> answers = told.stream()
                .map(part -> ShortageAnswer.builder()
                        .resource(part.whose() == 0 ? BUDGET : CAR)
                        .days(part.days())
                        .kind(ShortageAnswer.Kind.TRANSFER)
                        .when(Moment.of(FIRST))
                        .build())
                .toList();
        List<Part> about = told.stream().filter(part -> part.whose() > 0).toList();
        TreeSet<LocalDate> open = new TreeSet<>();
        ResourceBalance.of(needs(needed, "辆"), supplies(there, CAR, "辆")).openShortages(answers).stream()
                .flatMap(line -> line.days().dates())
                .forEach(open::add);
        TreeSet<LocalDate> right = new TreeSet<>();
        for (int day = 0; day < DAYS; day++) {
            int now = day;
            if (on(day, needed) > on(day, there) && about.stream().noneMatch(part -> part.holds(now))) {
                right.add(FIRST.plusDays(day));
            }
        }
        assertThat(open).isEqualTo(right);
    }

    @Property(tries = 400)
    @Label("RES-3: days are over-allocated as a plain loop over the days says")
    void ensureOverAllocationIsWhatALoopSays(
            @ForAll("parts") List<Part> needed, @ForAll("parts") List<Part> there, @ForAll("parts") List<Part> given) {
        List<LedgerEntry> entries = given.stream()
                .map(part -> LedgerEntry.builder()
                        .resource(CAR)
                        .kind(LedgerEntryKind.ALLOCATED)
                        .when(Moment.of(FIRST.plusDays(part.from())))
                        .quantity(Quantity.parse(part.amount() + "辆"))
                        .about(whose(part.whose()))
                        .build())
                .toList();
        TreeSet<String> said = new TreeSet<>();
        ResourceBalance.of(needs(needed, "辆"), supplies(there, CAR, "辆")).overAllocations(entries, ZONE).stream()
                .map(finding -> finding.figures().get("days").toString())
                .map(days -> DateRange.parse(days.contains("/") ? days : days + "/" + days))
                .flatMap(DateRange::dates)
                .forEach(day -> said.add(day.toString()));
        assertThat(said).isEqualTo(there.isEmpty() ? new TreeSet<>() : overAllocated(needed, there, given));
    }

    private static TreeSet<String> overAllocated(List<Part> needed, List<Part> there, List<Part> given) {
        int peak = 0;
        int horizon = 0;
        for (int day = 0; day < DAYS; day++) {
            peak = Math.max(peak, on(day, there));
        }
        for (Part part : needed) {
            horizon = Math.max(horizon, part.to());
        }
        for (Part part : there) {
            horizon = Math.max(horizon, part.to());
        }
        for (Part part : given) {
            horizon = Math.max(horizon, part.from());
        }
        TreeSet<String> days = new TreeSet<>();
        for (int day = 0; day <= horizon; day++) {
            int limit = on(day, needed) > 0 ? on(day, there) : peak;
            if (out(day, needed, given) > limit) {
                days.add(FIRST.plusDays(day).toString());
            }
        }
        return days;
    }

    /** What is out on a day: of each its gifts so far, those before its last day only until then. */
    private static int out(int day, List<Part> needed, List<Part> given) {
        int out = 0;
        for (Part gift : given) {
            int last = -1;
            for (Part need : needed) {
                last = need.whose() == gift.whose() ? Math.max(last, need.to()) : last;
            }
            boolean back = last >= gift.from() && day > last;
            out += gift.from() <= day && !back ? gift.amount() : 0;
        }
        return out;
    }

    @Property(tries = 300)
    @Label("RES-3: by each date as much money is short as any choice of needs lacks at least")
    void ensureMoneyIsShortByWhatCannotBeMet(@ForAll("parts") List<Part> needed, @ForAll("parts") List<Part> there) {
        List<BalanceLine> lines = ResourceBalance.of(needs(needed, "元"), supplies(there, BUDGET, "元"))
                .lines();
        for (int day = 0; day < DAYS; day++) {
            LocalDate date = FIRST.plusDays(day);
            int said = lines.stream()
                    .filter(line -> !line.days().end().isAfter(date))
                    .mapToInt(line -> line.missing().amount().intValueExact())
                    .sum();
            int now = day;
            List<Part> due = needed.stream().filter(part -> part.to() <= now).toList();
            assertThat(said).isEqualTo(lacking(due, there));
        }
        assertThat(lines.stream()
                        .mapToInt(line -> line.needed().amount().intValueExact())
                        .sum())
                .isEqualTo(needed.stream().mapToInt(Part::amount).sum());
    }

    /** The most by which some of the needs exceed all sums that any of them can be met from (the theorem of Hall). */
    private static int lacking(List<Part> needed, List<Part> there) {
        int most = 0;
        for (int choice = 0; choice < 1 << needed.size(); choice++) {
            List<Part> chosen = new ArrayList<>();
            for (int i = 0; i < needed.size(); i++) {
                if ((choice >> i & 1) == 1) {
                    chosen.add(needed.get(i));
                }
            }
            int asked = chosen.stream().mapToInt(Part::amount).sum();
            int usable = there.stream()
                    .filter(sum -> chosen.stream().anyMatch(sum::meets))
                    .mapToInt(Part::amount)
                    .sum();
            most = Math.max(most, asked - usable);
        }
        return most;
    }

    @Property(tries = 200)
    @Label("RES-3: the order of needs and supplies changes nothing")
    void ensureOrderDoesNotMatter(@ForAll("parts") List<Part> needed, @ForAll("parts") List<Part> there) {
        List<Part> turnedNeeds = turned(needed);
        List<Part> turnedSums = turned(there);
        for (String unit : List.of("辆", "元")) {
            ResourceId resource = unit.equals("元") ? BUDGET : CAR;
            assertThat(ResourceBalance.of(needs(turnedNeeds, unit), supplies(turnedSums, resource, unit))
                            .lines())
                    .isEqualTo(ResourceBalance.of(needs(needed, unit), supplies(there, resource, unit))
                            .lines());
        }
    }

    private static List<Part> turned(List<Part> parts) {
        return parts.stream().collect(Collectors.collectingAndThen(Collectors.toList(), list -> {
            Collections.reverse(list);
            return list;
        }));
    }
}
