package dev.plumbline.resource;

import dev.plumbline.diagnostic.Finding;
import dev.plumbline.diagnostic.FindingCode;
import dev.plumbline.diagnostic.Location;
import dev.plumbline.diagnostic.Severity;
import dev.plumbline.fact.Reference;
import dev.plumbline.quantity.Quantity;
import dev.plumbline.quantity.Unit;
import dev.plumbline.text.MessagePattern;
import dev.plumbline.time.AsOf;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What was planned, put in place and used of each resource up to a moment (资源管理台账, RES-2).
 *
 * <p>Immutable and thread-safe.
 */
public final class ResourceLedger {

    /** More was used than planned. */
    public static final FindingCode OVERRUN = FindingCode.of(
                    "resource-overrun",
                    Severity.WARNING,
                    "资源[{resource}]已使用{used},超出计划{planned},超支{overrun},原因: {cause}",
                    "{used} of [{resource}] are used, {overrun} more than the planned {planned}, cause: {cause}")
            .advising("说明超支原因并调整预算", "State the cause and adjust the budget");

    /** A needed resource is not in place on its day. */
    public static final FindingCode NOT_IN_PLACE = FindingCode.of(
                    "resource-not-in-place",
                    Severity.WARNING,
                    "资源[{need}]应于{due}到位,目前到位{allocated}",
                    "[{need}] was to be in place by {due}, {allocated} is")
            .alerting(
                    new MessagePattern("联系提供方落实或调配", "Get it from its provider or transfer it from elsewhere"),
                    new MessagePattern("上级与提供部门", "the superior and the providing unit"));

    private record Key(ResourceId resource, Unit unit) {}

    private final Map<Key, ResourceAccount> accounts = new LinkedHashMap<>();
    private final Map<Reference, Map<Key, ResourceAccount>> accountsAbout = new LinkedHashMap<>();

    private ResourceLedger() {}

    /** The ledger of the entries that hold at a moment. */
    public static ResourceLedger of(Collection<LedgerEntry> entries, AsOf asOf, ZoneId zone) {
        ResourceLedger ledger = new ResourceLedger();
        for (LedgerEntry entry : entries) {
            if (!entry.when().instant(zone).isAfter(asOf.instant(zone))) {
                ledger.book(entry);
            }
        }
        return ledger;
    }

    private void book(LedgerEntry entry) {
        book(accounts, entry);
        entry.about()
                .ifPresent(about -> book(accountsAbout.computeIfAbsent(about, any -> new LinkedHashMap<>()), entry));
    }

    private static void book(Map<Key, ResourceAccount> accounts, LedgerEntry entry) {
        Key key = new Key(entry.resource(), entry.quantity().unit());
        ResourceAccount before = accounts.getOrDefault(
                key, ResourceAccount.empty(entry.resource(), entry.quantity().unit()));
        accounts.put(key, booked(before, entry));
    }

    private static ResourceAccount booked(ResourceAccount account, LedgerEntry entry) {
        Quantity more = entry.quantity();
        List<String> notes = new ArrayList<>(account.notes());
        if (entry.kind() == LedgerEntryKind.USED) {
            entry.note().ifPresent(notes::add);
        }
        return new ResourceAccount(
                account.resource(),
                account.unit(),
                entry.kind() == LedgerEntryKind.PLANNED ? account.planned().plus(more) : account.planned(),
                entry.kind() == LedgerEntryKind.ALLOCATED ? account.allocated().plus(more) : account.allocated(),
                entry.kind() == LedgerEntryKind.USED ? account.used().plus(more) : account.used(),
                notes);
    }

    /** All accounts in the order of their first entries; a resource in several units or currencies has several. */
    public List<ResourceAccount> accounts() {
        return List.copyOf(accounts.values());
    }

    /** The account of a resource in a unit. */
    public Optional<ResourceAccount> account(ResourceId resource, Unit unit) {
        return Optional.ofNullable(accounts.get(new Key(resource, unit)));
    }

    /** The accounts of what was planned, put in place and used for one task or goal. */
    public List<ResourceAccount> accountsAbout(Reference about) {
        return List.copyOf(accountsAbout.getOrDefault(about, Map.of()).values());
    }

    /**
     * Whether a need is met by what is in place for it: at least as much as it asks for, anything where it states no
     * amount. What stands in the ledger for the plan as a whole does not count for a need of a task.
     */
    public boolean isInPlace(ResourceNeed need) {
        return need.quantity()
                .map(asked -> allocated(need, asked.unit()).compareTo(asked) >= 0)
                .orElseGet(() -> of(need).values().stream()
                        .anyMatch(account -> account.resource().equals(need.resource())
                                && account.allocated().signum() > 0));
    }

    private Quantity allocated(ResourceNeed need, Unit unit) {
        ResourceAccount account = of(need).get(new Key(need.resource(), unit));
        return account == null ? Quantity.zero(unit) : account.allocated();
    }

    private Map<Key, ResourceAccount> of(ResourceNeed need) {
        return need.about()
                .map(about -> accountsAbout.getOrDefault(about, Map.of()))
                .orElse(Collections.unmodifiableMap(accounts));
    }

    /** Whether a need's day has passed without it being in place; the day itself still counts as in time. */
    public boolean isOverdue(ResourceNeed need, LocalDate date) {
        return need.inPlaceBy().filter(date::isAfter).isPresent() && !isInPlace(need);
    }

    /** An alert for each need whose day has passed without it being in place. */
    public List<Finding> notInPlace(Collection<ResourceNeed> needs, LocalDate date) {
        return needs.stream()
                .filter(need -> isOverdue(need, date))
                .map(this::notInPlace)
                .toList();
    }

    private Finding notInPlace(ResourceNeed need) {
        Object allocated = need.quantity()
                .<Object>map(asked -> allocated(need, asked.unit()))
                .orElse(0);
        return Finding.builder(NOT_IN_PLACE)
                .location(need.about()
                        .map(about -> Location.ofPath(about.toString()))
                        .orElse(Location.nowhere()))
                .putFigure("need", need.description())
                .putFigure("due", need.inPlaceBy().orElseThrow())
                .putFigure("allocated", allocated)
                .build();
    }

    /** A finding for each account of which more is used than planned. */
    public List<Finding> overruns() {
        return accounts.values().stream()
                .filter(ResourceAccount::isOverrun)
                .map(account -> Finding.builder(OVERRUN)
                        .location(Location.ofPath("resource/" + account.resource()))
                        .putFigure("resource", account.resource())
                        .putFigure("used", account.used())
                        .putFigure("planned", account.planned())
                        .putFigure("overrun", account.overrun())
                        .putFigure("cause", account.notes().isEmpty() ? "-" : account.notes())
                        .build())
                .toList();
    }
}
