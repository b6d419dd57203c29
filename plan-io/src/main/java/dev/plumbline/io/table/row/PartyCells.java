package dev.plumbline.io.table.row;

import dev.plumbline.io.table.row.NamedParty.Part;
import dev.plumbline.io.table.row.Parties.Second;
import dev.plumbline.io.table.word.Role;
import dev.plumbline.party.OrgUnitId;
import dev.plumbline.party.PartyId;
import dev.plumbline.party.PersonId;
import dev.plumbline.party.PositionId;
import dev.plumbline.text.Localized;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads cells that name parties; one that names nobody is reported (IO-2d). */
public final class PartyCells {

    private static final Localized EXPECTED =
            Localized.of("部门、岗位或姓名，例如 市场部*经理", "a unit, position or name, for example 市场部*经理");

    private final PartyText texts;
    private final Parties parties;

    public PartyCells(PartyText texts, Parties parties) {
        this.texts = texts;
        this.parties = parties;
    }

    /** The parties that a cell names, in their order. */
    public List<NamedParty> read(TableRow row, Role role) {
        Optional<String> text = row.text(role);
        if (text.isEmpty()) {
            return List.of();
        }
        PartySaying saying = texts.say(text.get());
        List<NamedParty> named = saying.named();
        for (PartyNote note : saying.notes()) {
            row.tell(role, note.code(), finding -> finding.putFigure("rest", note.text()));
        }
        for (Second second : parties.untold()) {
            row.tell(
                    role,
                    PartyFindings.PERSON_OF_TWO_UNITS,
                    finding -> finding.putFigure("person", second.person().label())
                            .putFigure("first", second.first().label())
                            .putFigure("second", second.second().label()));
        }
        if (named.isEmpty()) {
            boolean star = text.get().chars().allMatch(letter -> letter == '*' || letter == '＊');
            row.tell(
                    role,
                    star ? PartyFindings.PARTY_UNNAMED : PartyFindings.NOBODY,
                    finding -> finding.expected(EXPECTED));
        }
        return named;
    }

    /** Tells of a person whom rows name under two units: one person or two is for the reader to say. */
    public void under(TableRow row, Role role, PartyId party, Optional<OrgUnitId> unit) {
        if (unit.isEmpty() || !(party instanceof PersonId person)) {
            return;
        }
        parties.beside(person, unit.get())
                .ifPresent(first -> row.tell(
                        role,
                        PartyFindings.PERSON_UNDER_TWO_UNITS,
                        finding -> finding.putFigure("person", person.label())
                                .putFigure("first", first.label())
                                .putFigure("second", unit.get().label())));
    }

    /** The parties of a cell without what it says of their parts. */
    public List<PartyId> all(TableRow row, Role role) {
        return read(row, role).stream().map(NamedParty::party).distinct().toList();
    }

    /** The party that leads: the marked one, else the first; a cell that names more is kept whole beside it. */
    public Optional<PartyId> first(TableRow row, Role role) {
        List<NamedParty> named = read(row, role);
        if (named.stream().map(NamedParty::party).distinct().count() > 1) {
            row.release(role);
        }
        return leading(named).or(() -> named.stream().findFirst()).map(NamedParty::party);
    }

    private static Optional<NamedParty> leading(List<NamedParty> named) {
        return named.stream().filter(each -> each.part() == Part.MAIN).findFirst();
    }

    /** The unit that a cell names; of a person or position its own. */
    public Optional<OrgUnitId> unit(TableRow row, Role role) {
        List<NamedParty> all = read(row, role);
        return all.isEmpty() ? Optional.empty() : unit(all);
    }

    private Optional<OrgUnitId> unit(List<NamedParty> all) {
        return all.stream()
                .flatMap(named -> {
                    Optional<OrgUnitId> unit = parties.unitOf(named.party());
                    return unit.isPresent()
                            ? unit.stream()
                            : Stream.of(parties.unit(named.party().label()));
                })
                .findFirst();
    }

    /** The units that a cell names, whatever their names end with. */
    public List<OrgUnitId> units(TableRow row, Role role) {
        return all(row, role).stream()
                .map(party -> party instanceof OrgUnitId unit ? unit : parties.unit(party.label()))
                .distinct()
                .toList();
    }

    /** The unit that a cell of units names, or a cell of parties writes beside its first one; asked without any note. */
    public Optional<OrgUnitId> unitSaid(TableRow row, Role role, boolean units) {
        Optional<NamedParty> first =
                row.peek(role).map(texts::read).flatMap(all -> all.stream().findFirst());
        Optional<OrgUnitId> said = first.flatMap(NamedParty::said);
        return said.isPresent() || !units
                ? said
                : first.map(each -> parties.unit(each.party().label()));
    }

    /** The unit that a party is or belongs to. */
    public Optional<OrgUnitId> unitOf(PartyId party) {
        return parties.unitOf(party);
    }

    /** The party, a position without a unit as one in {@code unit}, a person without a home as one of it. */
    public PartyId of(PartyId party, Optional<OrgUnitId> unit) {
        if (party instanceof PersonId person) {
            unit.ifPresent(home -> parties.home(person, home));
        }
        return within(party, unit);
    }

    /** The party, a position without a unit as one in {@code unit}. */
    public PartyId within(PartyId party, Optional<OrgUnitId> unit) {
        return unit.isPresent()
                        && party instanceof PositionId position
                        && position.unit().isEmpty()
                ? parties.position(unit, position.title())
                : party;
    }
}
