package dev.plumbline.resource;

import dev.plumbline.diagnostic.Finding;
import dev.plumbline.diagnostic.FindingCode;
import dev.plumbline.diagnostic.Location;
import dev.plumbline.diagnostic.Severity;
import dev.plumbline.fact.Reference;
import dev.plumbline.quantity.Quantity;
import dev.plumbline.quantity.Unit;
import dev.plumbline.text.Localized;
import dev.plumbline.text.MessagePattern;
import dev.plumbline.time.AsOf;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
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
                    "资源“{resource}”已使用{used}，超出计划{planned}，超支{overrun}，原因：{cause}",
                    "{used} of [{resource}] are used, {overrun} more than the planned {planned}, cause: {cause}")
            .advising("说明超支原因并调整预算", "State the cause and adjust the budget");

    /** A needed resource is not in place on its day. */
    public static final FindingCode NOT_IN_PLACE = FindingCode.of(
                    "resource-not-in-place",
                    Severity.WARNING,
                    "资源“{need}”应于{due}到位，目前到位{allocated}",
                    "[{need}] was to be in place by {due}, {allocated} is")
            .alerting(
                    new MessagePattern("联系提供方落实或调配", "Get it from its provider or transfer it from elsewhere"),
                    new MessagePattern("{whom}", "{whom}"));

    private final AccountSheet all;
    private final Map<Reference, AccountSheet> sheets;

    private ResourceLedger(AccountSheet all, Map<Reference, AccountSheet> sheets) {
        this.all = all;
        this.sheets = sheets;
    }

    /** The ledger of the entries that hold at a moment. */
    public static ResourceLedger of(Collection<LedgerEntry> entries, AsOf asOf, ZoneId zone) {
        AccountSheet.Sums all = new AccountSheet.Sums();
        Map<Reference, AccountSheet.Sums> byAbout = new LinkedHashMap<>();
        for (LedgerEntry entry : entries) {
            if (!entry.when().instant(zone).isAfter(asOf.instant(zone))) {
                all.add(entry);
                entry.about()
                        .ifPresent(about -> byAbout.computeIfAbsent(about, any -> new AccountSheet.Sums())
                                .add(entry));
            }
        }
        Map<Reference, AccountSheet> sheets = new LinkedHashMap<>();
        byAbout.forEach((about, sums) -> sheets.put(about, sums.sheet()));
        return new ResourceLedger(all.sheet(), sheets);
    }

    /** Whether nothing was entered yet. */
    public boolean isEmpty() {
        return all.accounts().isEmpty();
    }

    /** All accounts in the order of their first entries; a resource in several currencies, or units that do not fit each other, has several. */
    public List<ResourceAccount> accounts() {
        return all.accounts();
    }

    /** The account of a resource in a unit, else in one that fits it. */
    public Optional<ResourceAccount> account(ResourceId resource, Unit unit) {
        List<ResourceAccount> own = all.accounts().stream()
                .filter(account -> account.resource().equals(resource))
                .toList();
        return own.stream()
                .filter(account -> account.unit().equals(unit))
                .findFirst()
                .or(() -> own.stream()
                        .filter(account -> ResourceUnits.fit(account.unit(), unit))
                        .findFirst());
    }

    /** The accounts of what was planned, put in place and used for one task or goal. */
    public List<ResourceAccount> accountsAbout(Reference about) {
        return Optional.ofNullable(sheets.get(about))
                .map(AccountSheet::accounts)
                .orElse(List.of());
    }

    /**
     * Whether a need is met by what is in place for it: at least as much as it asks for, anything where it states no
     * amount. What stands in the ledger for the plan as a whole does not count for a need of a task.
     */
    public boolean isInPlace(ResourceNeed need) {
        return need.quantity()
                .map(asked -> isInPlace(need, asked))
                .orElseGet(() -> accounts(need).stream()
                        .anyMatch(account -> account.allocated().signum() > 0));
    }

    /** Whether so much is in place for a need. */
    private boolean isInPlace(ResourceNeed need, Quantity asked) {
        return allocated(need, asked.unit()).compareTo(asked) >= 0;
    }

    /** What is in place for a need in a unit, with what converts to it (2名 are 2人); other units do not count. */
    private Quantity allocated(ResourceNeed need, Unit unit) {
        return allocated(accounts(need), unit);
    }

    private static Quantity allocated(List<ResourceAccount> accounts, Unit unit) {
        return accounts.stream()
                .flatMap(account -> ResourceUnits.converted(account.allocated(), unit).stream())
                .reduce(Quantity.zero(unit), Quantity::plus);
    }

    private List<ResourceAccount> accounts(ResourceNeed need) {
        return need.about().isEmpty()
                ? all.of(need.resource())
                : Optional.ofNullable(sheets.get(need.about().get()))
                        .map(sheet -> sheet.of(need.resource()))
                        .orElse(List.of());
    }

    /**
     * The needs whose day has passed without them being in place, in order; the day itself still counts as in time.
     *
     * <p>What is in place answers one need at a time, first what is needed first: of money all that is due before counts, of
     * people and things what is needed on the same days, so that needs and the balance agree (RES-3). What is in place for a
     * task answers a need of the plan only as far as the task does not need it itself. A need that nothing in the ledger
     * answers is not in place.
     *
     * @param needs all the needs that share what is in place
     */
    public List<ResourceNeed> overdue(Collection<ResourceNeed> needs, LocalDate date) {
        NeedShares shares = new NeedShares(needs);
        Map<ResourceId, Map<Unit, Quantity>> claimed = new HashMap<>();
        return needs.stream()
                .filter(need -> need.inPlaceBy().filter(date::isAfter).isPresent())
                .filter(need -> !isInPlace(need, shares, claimed))
                .toList();
    }

    /** What is claimed of a resource is added up once for all needs of it. */
    private boolean isInPlace(ResourceNeed need, NeedShares shares, Map<ResourceId, Map<Unit, Quantity>> known) {
        Quantity asked = shares.sums().get(need);
        if (asked == null) {
            return isInPlace(need);
        }
        Quantity claimed = need.about().isPresent()
                ? Quantity.zero(asked.unit())
                : known.computeIfAbsent(need.resource(), any -> new HashMap<>())
                        .computeIfAbsent(asked.unit(), unit -> claimed(need, unit, shares));
        return allocated(need, asked.unit()).minus(claimed).compareTo(asked) >= 0;
    }

    /** How much of what is in place for tasks and goals they need themselves. */
    private Quantity claimed(ResourceNeed need, Unit unit, NeedShares shares) {
        return shares.claims(need.resource()).stream()
                .flatMap(claim -> held(need.resource(), claim).stream())
                .flatMap(held -> ResourceUnits.converted(held, unit).stream())
                .reduce(Quantity.zero(unit), Quantity::plus);
    }

    /** What is in place for a task or goal, at most what it asks for. */
    private Optional<Quantity> held(ResourceId resource, NeedShares.Claim claim) {
        Unit unit = claim.most().unit();
        return Optional.ofNullable(sheets.get(claim.about()))
                .map(sheet -> allocated(sheet.of(resource), unit))
                .filter(there -> there.signum() > 0)
                .map(there -> there.compareTo(claim.most()) < 0 ? there : claim.most());
    }

    /**
     * The alert that a need is not in place on its day.
     *
     * @param whom whom to tell of it
     */
    public Finding notInPlace(ResourceNeed need, Localized whom) {
        Object allocated = need.quantity()
                .<Object>map(asked -> allocated(need, asked.unit()))
                .orElse(0);
        return Finding.builder(NOT_IN_PLACE)
                .location(need.about()
                        .map(about -> Location.ofPath(about.toString()))
                        .orElse(Location.nowhere()))
                .putFigure("need", need.description())
                .putFigure("due", need.inPlaceBy().map(Object::toString).orElse("-"))
                .putFigure("allocated", allocated)
                .putFigure("whom", whom)
                .build();
    }

    /** A finding for each account of which more is used than planned. */
    public List<Finding> overruns() {
        return accounts().stream()
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
