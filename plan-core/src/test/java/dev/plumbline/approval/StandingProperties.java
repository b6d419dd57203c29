package dev.plumbline.approval;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.party.Delegation;
import dev.plumbline.party.Organisation;
import dev.plumbline.party.PartyId;
import dev.plumbline.party.Person;
import dev.plumbline.party.PersonId;
import dev.plumbline.party.PositionId;
import dev.plumbline.time.DateRange;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Who acts for whom, along every chain and circle of substitutes (WF-4, WF-4b). */
class StandingProperties {

    private static final List<PartyId> PEOPLE =
            List.of(PersonId.of("a"), PersonId.of("b"), PersonId.of("c"), PersonId.of("d"), PersonId.of("e"));
    private static final DateRange JULY = DateRange.ofClosed(LocalDate.of(2024, 7, 1), LocalDate.of(2024, 7, 31));
    private static final LocalDate DAY = LocalDate.of(2024, 7, 15);

    @Provide
    Arbitrary<List<Delegation>> delegations() {
        Arbitrary<DateRange> days = Combinators.combine(
                        Arbitraries.integers().between(1, 30),
                        Arbitraries.integers().between(6, 8))
                .as((day, month) -> DateRange.ofClosed(
                        LocalDate.of(2024, month, day),
                        LocalDate.of(2024, month, day).plusDays(3)));
        return Combinators.combine(Arbitraries.of(PEOPLE), Arbitraries.of(PEOPLE), days)
                .as(Delegation::new)
                .list()
                .ofMaxSize(8);
    }

    private static Set<PartyId> grown(Set<PartyId> from, List<Delegation> delegations) {
        Set<PartyId> all = new HashSet<>(from);
        for (int round = 0; round <= delegations.size(); round++) {
            for (Delegation each : delegations) {
                if (all.contains(each.principal())) {
                    all.add(each.substitute());
                }
            }
        }
        return all;
    }

    private static Standing standing(List<Delegation> delegations) {
        return new Standing(Organisation.builder().delegations(delegations).build(), DAY);
    }

    private static List<Delegation> today(List<Delegation> delegations) {
        return delegations.stream().filter(each -> each.days().contains(DAY)).toList();
    }

    /** WF-4: the author, whoever acts for the author today, and whomever the author acts for today; nobody else. */
    @Property(tries = 500)
    void ensureWhatSomebodyWroteIsOwnForThoseBoundToThemToday(@ForAll("delegations") List<Delegation> delegations) {
        Standing standing = standing(delegations);
        List<Delegation> today = today(delegations);
        for (PartyId author : PEOPLE) {
            Set<PartyId> standIns = grown(Set.of(author), today);
            for (PartyId actor : PEOPLE) {
                boolean authorStandsIn = grown(Set.of(actor), today).contains(author);
                assertThat(standing.isOwn(actor, List.of(author)))
                        .isEqualTo(standIns.contains(actor) || authorStandsIn);
            }
        }
    }

    @Property(tries = 500)
    void ensureSubstitutesStandInDownTheChainOnTheDay(@ForAll("delegations") List<Delegation> delegations) {
        Standing standing = standing(delegations);
        for (PartyId principal : PEOPLE) {
            Set<PartyId> standIns = grown(Set.of(principal), today(delegations));
            PEOPLE.forEach(
                    actor -> assertThat(standing.actsFor(actor, principal)).isEqualTo(standIns.contains(actor)));
        }
    }

    @Example
    void ensureAChainRunsThroughPositions() {
        PositionId head = PositionId.of("部长");
        PositionId deputy = PositionId.of("副部长");
        Organisation organisation = Organisation.builder()
                .addPeople(person("a", head), person("b", deputy), person("c", deputy))
                .build();
        Standing standing = new Standing(organisation.with(new Delegation(head, deputy, JULY)), DAY);

        assertThat(standing.isOwn(PersonId.of("b"), List.of(PersonId.of("a")))).isTrue();
        assertThat(standing.isOwn(deputy, List.of(PersonId.of("a")))).isTrue();
        assertThat(standing.isOwn(PersonId.of("a"), List.of(PersonId.of("c")))).isTrue();
        assertThat(standing.actsFor(PersonId.of("c"), head)).isTrue();
        assertThat(standing.actsFor(PersonId.of("a"), deputy)).isFalse();
        assertThat(new Standing(organisation, DAY).isOwn(PersonId.of("b"), List.of(PersonId.of("c"))))
                .as("two who hold the same position")
                .isFalse();
    }

    private static Person person(String name, PositionId position) {
        return Person.builder().id(PersonId.of(name)).addPosition(position).build();
    }
}
