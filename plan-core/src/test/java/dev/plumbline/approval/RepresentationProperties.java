package dev.plumbline.approval;

import static org.assertj.core.api.Assertions.assertThat;

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
class RepresentationProperties {

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

    private static Set<PartyId> grown(Set<PartyId> from, List<Delegation> delegations, boolean bothWays) {
        Set<PartyId> all = new HashSet<>(from);
        for (int round = 0; round <= delegations.size(); round++) {
            for (Delegation each : delegations) {
                if (all.contains(each.principal())) {
                    all.add(each.substitute());
                }
                if (bothWays && all.contains(each.substitute())) {
                    all.add(each.principal());
                }
            }
        }
        return all;
    }

    @Property(tries = 500)
    void ensureARequestIsOwnForEverybodyBoundToTheRequesterInTheTime(
            @ForAll("delegations") List<Delegation> delegations) {
        Representation representation = new Representation(Organisation.empty(), delegations);
        List<Delegation> inTime = delegations.stream()
                .filter(each -> each.days().intersection(JULY).isPresent())
                .toList();
        for (PartyId requester : PEOPLE) {
            Set<PartyId> circle = grown(Set.of(requester), inTime, true);
            assertThat(representation.circle(requester, JULY)).isEqualTo(circle);
            PEOPLE.forEach(actor ->
                    assertThat(representation.isOwn(actor, requester, JULY)).isEqualTo(circle.contains(actor)));
        }
    }

    @Property(tries = 500)
    void ensureSubstitutesStandInDownTheChainOnTheDay(@ForAll("delegations") List<Delegation> delegations) {
        Representation representation = new Representation(Organisation.empty(), delegations);
        List<Delegation> today =
                delegations.stream().filter(each -> each.days().contains(DAY)).toList();
        for (PartyId principal : PEOPLE) {
            Set<PartyId> standIns = grown(Set.of(principal), today, false);
            PEOPLE.forEach(actor ->
                    assertThat(representation.standsFor(actor, principal, DAY)).isEqualTo(standIns.contains(actor)));
        }
    }

    @Example
    void ensureAChainRunsThroughPositions() {
        PositionId head = PositionId.of("部长");
        PositionId deputy = PositionId.of("副部长");
        Organisation organisation = Organisation.builder()
                .addPeople(person("a", head), person("b", deputy), person("c", deputy))
                .build();
        Representation representation = Representation.of(organisation).with(new Delegation(head, deputy, JULY));

        assertThat(representation.isOwn(PersonId.of("b"), PersonId.of("a"), JULY))
                .isTrue();
        assertThat(representation.isOwn(deputy, PersonId.of("a"), JULY)).isTrue();
        assertThat(representation.isOwn(PersonId.of("a"), PersonId.of("c"), JULY))
                .isTrue();
        assertThat(representation.standsFor(PersonId.of("c"), head, DAY)).isTrue();
        assertThat(representation.standsFor(PersonId.of("a"), deputy, DAY)).isFalse();
        assertThat(Representation.of(organisation).isOwn(PersonId.of("b"), PersonId.of("c"), JULY))
                .as("two who hold the same position")
                .isFalse();
    }

    private static Person person(String name, PositionId position) {
        return Person.builder().id(PersonId.of(name)).addPosition(position).build();
    }
}
