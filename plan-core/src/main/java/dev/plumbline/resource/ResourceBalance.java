package dev.plumbline.resource;

import dev.plumbline.diagnostic.Finding;
import dev.plumbline.diagnostic.FindingCode;
import dev.plumbline.diagnostic.Location;
import dev.plumbline.diagnostic.Severity;
import dev.plumbline.quantity.Quantity;
import dev.plumbline.quantity.Unit;
import dev.plumbline.time.DateRange;
import dev.plumbline.time.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Needs against what there is, for each resource, unit and period (资源平衡, RES-3).
 *
 * <p>Money is needed once, in the period in which its due date or its span's first day lies, and what there is of it counts
 * in the period in which its span begins. Everything else is needed on every day of its span (of its due date, where it
 * has none): a period needs as much as its worst day and has as much as its poorest. Needs without an amount or a day are
 * left out. Immutable and thread-safe.
 */
public final class ResourceBalance {

    /** A period has less than it needs, and nothing is done about it. */
    public static final FindingCode SHORTAGE = FindingCode.of(
                    "resource-shortage",
                    Severity.WARNING,
                    "资源[{resource}]在{period}需要{needed},可用{available},短缺{short}",
                    "{period} needs {needed} of [{resource}] and has {available}: {short} short")
            .advising("调配、争取外部支持或上报上级", "Transfer some, get external support, or report to the superior");

    /** More is handed out than there is. */
    public static final FindingCode OVER_ALLOCATED = FindingCode.of(
                    "resource-over-allocated",
                    Severity.WARNING,
                    "资源[{resource}]已分配{allocated},超过可用的{available}",
                    "{allocated} of [{resource}] are allocated, more than the available {available}")
            .advising("收回或调整部分分配", "Take some of it back");

    private final List<Line> lines;

    private ResourceBalance(List<Line> lines) {
        this.lines = List.copyOf(lines);
    }

    /**
     * One resource in one unit and period.
     *
     * @param resource the resource
     * @param period the period
     * @param needed how much is needed
     * @param available how much there is
     */
    public record Line(ResourceId resource, Period period, Quantity needed, Quantity available) {

        public boolean isShort() {
            return needed.compareTo(available) > 0;
        }

        /** How much is missing; zero if nothing. */
        public Quantity missing() {
            return isShort() ? needed.minus(available) : Quantity.zero(needed.unit());
        }
    }

    private record Key(ResourceId resource, Unit unit) {}

    /** The balance of some periods, by resource in the order of the needs, then by period. */
    public static ResourceBalance of(
            Collection<ResourceNeed> needs, Collection<ResourceSupply> supplies, Collection<Period> periods) {
        Map<Key, List<Part>> needed = new LinkedHashMap<>();
        Map<Key, List<Part>> available = new LinkedHashMap<>();
        for (ResourceNeed need : needs) {
            need.quantity()
                    .ifPresent(amount ->
                            days(need).forEach(days -> add(needed, need.resource(), new Part(days, amount))));
        }
        supplies.forEach(supply -> add(available, supply.resource(), new Part(supply.span(), supply.quantity())));
        List<Line> lines = new ArrayList<>();
        needed.forEach((key, parts) ->
                periods.forEach(period -> lines.add(line(key, period, parts, available.getOrDefault(key, List.of())))));
        return new ResourceBalance(lines);
    }

    private static List<DateRange> days(ResourceNeed need) {
        return need.span().or(() -> need.due().map(DateRange::ofDay)).stream().toList();
    }

    private static void add(Map<Key, List<Part>> parts, ResourceId resource, Part part) {
        parts.computeIfAbsent(new Key(resource, part.amount().unit()), any -> new ArrayList<>())
                .add(part);
    }

    private static Line line(Key key, Period period, List<Part> needed, List<Part> available) {
        Quantity nothing = Quantity.zero(key.unit());
        if (key.unit().isCurrency()) {
            return new Line(key.resource(), period, once(needed, period, nothing), once(available, period, nothing));
        }
        return new Line(
                key.resource(),
                period,
                Level.of(needed, period, nothing).highest(),
                Level.of(available, period, nothing).lowest());
    }

    private static Quantity once(List<Part> parts, Period period, Quantity nothing) {
        return parts.stream()
                .filter(part -> period.contains(part.days().start()))
                .map(Part::amount)
                .reduce(nothing, Quantity::plus);
    }

    /** An amount on each of some days. */
    private record Part(DateRange days, Quantity amount) {}

    /** The least and the most of a sum of parts on any day of a period. */
    private record Level(Quantity lowest, Quantity highest) {

        static Level of(List<Part> parts, Period period, Quantity nothing) {
            TreeMap<LocalDate, Quantity> steps = new TreeMap<>();
            steps.put(period.start(), nothing);
            for (Part part : parts) {
                part.days().intersection(period.range()).ifPresent(days -> {
                    steps.merge(days.start(), part.amount(), Quantity::plus);
                    if (days.end().isBefore(period.end())) {
                        steps.merge(days.end().plusDays(1), part.amount().negate(), Quantity::plus);
                    }
                });
            }
            return ofSteps(steps.values(), nothing);
        }

        private static Level ofSteps(Collection<Quantity> steps, Quantity nothing) {
            Quantity now = nothing;
            Level level = null;
            for (Quantity step : steps) {
                now = now.plus(step);
                level = level == null ? new Level(now, now) : level.with(now);
            }
            return level == null ? new Level(nothing, nothing) : level;
        }

        private Level with(Quantity now) {
            return new Level(now.compareTo(lowest) < 0 ? now : lowest, now.compareTo(highest) > 0 ? now : highest);
        }
    }

    public List<Line> lines() {
        return lines;
    }

    /** The lines that need more than they have. */
    public List<Line> shortages() {
        return lines.stream().filter(Line::isShort).toList();
    }

    /** The shortages that nothing has been recorded about, as findings. */
    public List<Finding> openShortages(Collection<ShortageAnswer> answers) {
        return shortages().stream()
                .filter(line -> answers.stream()
                        .noneMatch(answer -> answer.resource().equals(line.resource())
                                && answer.period().equals(line.period())))
                .map(ResourceBalance::shortage)
                .toList();
    }

    private static Finding shortage(Line line) {
        return Finding.builder(SHORTAGE)
                .location(Location.ofPath("resource/" + line.resource()))
                .putFigure("resource", line.resource())
                .putFigure("period", line.period())
                .putFigure("needed", line.needed())
                .putFigure("available", line.available())
                .putFigure("short", line.missing())
                .build();
    }

    /** A finding for each account of a ledger that hands out more than the balance has in any of its periods. */
    public List<Finding> overAllocated(ResourceLedger ledger) {
        Map<Key, Quantity> most = new LinkedHashMap<>();
        for (Line line : lines) {
            Key key = new Key(line.resource(), line.needed().unit());
            most.merge(
                    key,
                    line.available(),
                    key.unit().isCurrency() ? Quantity::plus : (one, other) -> one.compareTo(other) >= 0 ? one : other);
        }
        List<Finding> findings = new ArrayList<>();
        most.forEach((key, available) -> ledger.account(key.resource(), key.unit())
                .filter(account -> account.allocated().compareTo(available) > 0)
                .ifPresent(account -> findings.add(overAllocated(account, available))));
        return findings;
    }

    private static Finding overAllocated(ResourceAccount account, Quantity available) {
        return Finding.builder(OVER_ALLOCATED)
                .location(Location.ofPath("resource/" + account.resource()))
                .putFigure("resource", account.resource())
                .putFigure("allocated", account.allocated())
                .putFigure("available", available)
                .build();
    }
}
