package dev.plumbline.resource;

import dev.plumbline.diagnostic.Finding;
import dev.plumbline.diagnostic.FindingCode;
import dev.plumbline.diagnostic.Location;
import dev.plumbline.diagnostic.Severity;
import dev.plumbline.quantity.Quantity;
import dev.plumbline.quantity.Unit;
import dev.plumbline.quantity.UnitFit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Whether what stands in the ledger is in units that the needs it answers are stated in (GOAL-3, RES-2). */
public final class LedgerCheck {

    /** Entries in a unit that fits no need for their resource; they answer none. */
    public static final FindingCode UNIT_MISMATCH = FindingCode.of(
                    "ledger-unit-mismatch",
                    Severity.ERROR,
                    "资源“{resource}”的台账记录 {amount}（{count} 条）以“{unit}”计，需求以“{wanted}”计，单位不符，不能抵需求",
                    "{amount} of [{resource}] in the ledger ({count} in all) is in [{unit}], the need for it in [{wanted}]; the two do not fit, so it answers no need")
            .advising(
                    "按“{wanted}”更正台账记录，或更正需求的单位或币种。",
                    "Give the entry in [{wanted}], or correct the unit or currency of the need.");

    /** Entries in 个 that stand for another counter, that of a need or of other entries, or the other way round. */
    public static final FindingCode COUNTER = FindingCode.of(
            "ledger-counter",
            Severity.INFO,
            "资源“{resource}”的台账记录 {amount}（{count} 条）以“{unit}”计，按“{wanted}”计入",
            "{amount} of [{resource}] in the ledger ({count} in all) counts in [{unit}] and is taken as [{wanted}]");

    private LedgerCheck() {}

    /**
     * A finding for each resource and unit of entries that fit no need for that resource, or only as a mere count; in the
     * order of the entries. Of a resource that nobody needs an amount of, what is merely counted is told where other entries
     * are in another counter.
     */
    public static List<Finding> findings(Collection<LedgerEntry> entries, Collection<ResourceNeed> needs) {
        Map<ResourceId, List<Unit>> wanted = needs.stream()
                .filter(need -> need.quantity().isPresent())
                .collect(Collectors.groupingBy(
                        ResourceNeed::resource,
                        Collectors.collectingAndThen(
                                Collectors.mapping(
                                        need -> need.quantity().orElseThrow().unit(), Collectors.toList()),
                                units -> units.stream().distinct().toList())));
        List<Finding> findings = new ArrayList<>();
        grouped(entries, LedgerEntry::resource).forEach((resource, own) -> {
            List<Unit> asked = wanted.getOrDefault(resource, List.of());
            if (asked.isEmpty()) {
                merelyCounted(own).ifPresent(findings::add);
            } else {
                grouped(own, entry -> entry.quantity().unit())
                        .forEach((unit, alike) -> check(alike, unit, asked).ifPresent(findings::add));
            }
        });
        return List.copyOf(findings);
    }

    private static Optional<Finding> merelyCounted(List<LedgerEntry> own) {
        Map<Unit, List<LedgerEntry>> byUnit =
                grouped(own, entry -> entry.quantity().unit());
        return byUnit.keySet().stream()
                .filter(ResourceUnits::isMereCount)
                .findFirst()
                .flatMap(count -> byUnit.keySet().stream()
                        .filter(unit -> isMereCount(count, unit))
                        .findFirst()
                        .map(unit -> finding(COUNTER, byUnit.getOrDefault(count, List.of()), count, unit)));
    }

    private static <K> Map<K, List<LedgerEntry>> grouped(
            Collection<LedgerEntry> entries, Function<LedgerEntry, K> key) {
        return entries.stream().collect(Collectors.groupingBy(key, LinkedHashMap::new, Collectors.toList()));
    }

    private static Optional<Finding> check(List<LedgerEntry> alike, Unit unit, List<Unit> asked) {
        Quantity last = alike.get(alike.size() - 1).quantity();
        List<Unit> fitting = asked.stream()
                .filter(wanted -> ResourceUnits.converted(last, wanted).isPresent())
                .toList();
        if (fitting.isEmpty()) {
            return Optional.of(finding(UNIT_MISMATCH, alike, unit, asked.get(0)));
        }
        return fitting.stream().allMatch(wanted -> isMereCount(unit, wanted))
                ? Optional.of(finding(COUNTER, alike, unit, fitting.get(0)))
                : Optional.empty();
    }

    private static boolean isMereCount(Unit unit, Unit wanted) {
        return UnitFit.between(ResourceUnits.plain(unit), ResourceUnits.plain(wanted)) == UnitFit.COUNTER;
    }

    private static Finding finding(FindingCode code, List<LedgerEntry> alike, Unit unit, Unit wanted) {
        LedgerEntry last = alike.get(alike.size() - 1);
        return Finding.builder(code)
                .location(Location.ofPath("resource/" + last.resource()))
                .putFigure("resource", last.resource())
                .putFigure("amount", last.quantity())
                .putFigure("count", alike.size())
                .putFigure("unit", shown(unit))
                .putFigure("wanted", shown(wanted))
                .build();
    }

    private static String shown(Unit unit) {
        return unit.isNone() ? "-" : unit.symbol();
    }
}
