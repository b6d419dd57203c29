package dev.plumbline.resource;

import dev.plumbline.quantity.Quantity;
import dev.plumbline.quantity.Unit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Accounts by resource; each resource has one for each unit it is counted in. Units that fit each other are one account:
 * what is planned in 台 may be used in 个 (GOAL-3).
 */
final class AccountSheet {

    private final List<ResourceAccount> accounts;
    private final Map<ResourceId, List<ResourceAccount>> byResource = new LinkedHashMap<>();

    private AccountSheet(List<ResourceAccount> accounts) {
        this.accounts = List.copyOf(joined(accounts));
        accounts.forEach(account -> byResource
                .computeIfAbsent(account.resource(), any -> new ArrayList<>())
                .add(account));
    }

    private static List<ResourceAccount> joined(List<ResourceAccount> accounts) {
        List<ResourceAccount> joined = new ArrayList<>();
        Map<ResourceId, List<Integer>> places = new LinkedHashMap<>();
        for (ResourceAccount account : accounts) {
            List<Integer> known = places.computeIfAbsent(account.resource(), any -> new ArrayList<>(1));
            Optional<Integer> fitting = known.stream()
                    .filter(at -> ResourceUnits.fit(joined.get(at).unit(), account.unit()))
                    .findFirst();
            if (fitting.isPresent()) {
                joined.set(fitting.get(), joined.get(fitting.get()).plus(account));
            } else {
                known.add(joined.size());
                joined.add(account);
            }
        }
        return joined;
    }

    /** All accounts in the order of their first entries, those in units that fit each other as one. */
    List<ResourceAccount> accounts() {
        return accounts;
    }

    /** What stands in each unit of a resource by itself. */
    List<ResourceAccount> of(ResourceId resource) {
        return byResource.getOrDefault(resource, List.of());
    }

    /** Adds up entries; each is looked at once. */
    static final class Sums {

        private record Key(ResourceId resource, Unit unit) implements Comparable<Key> {
            @Override
            public int compareTo(Key other) {
                return toString().compareTo(other.toString());
            }
        }

        private final Map<Key, Sum> sums = new LinkedHashMap<>();

        void add(LedgerEntry entry) {
            sums.computeIfAbsent(new Key(entry.resource(), entry.quantity().unit()), any -> new Sum())
                    .add(entry);
        }

        AccountSheet sheet() {
            return new AccountSheet(sums.entrySet().stream()
                    .map(each -> each.getValue()
                            .account(each.getKey().resource(), each.getKey().unit()))
                    .toList());
        }
    }

    private static final class Sum {

        private final Map<LedgerEntryKind, Quantity> amounts = new EnumMap<>(LedgerEntryKind.class);
        private final List<String> notes = new ArrayList<>();

        void add(LedgerEntry entry) {
            amounts.merge(entry.kind(), entry.quantity(), Quantity::plus);
            if (entry.kind() == LedgerEntryKind.USED) {
                entry.note().ifPresent(notes::add);
            }
        }

        ResourceAccount account(ResourceId resource, Unit unit) {
            return new ResourceAccount(
                    resource,
                    unit,
                    amount(LedgerEntryKind.PLANNED, unit),
                    amount(LedgerEntryKind.ALLOCATED, unit),
                    amount(LedgerEntryKind.USED, unit),
                    notes);
        }

        private Quantity amount(LedgerEntryKind kind, Unit unit) {
            return amounts.getOrDefault(kind, Quantity.zero(unit));
        }
    }
}
