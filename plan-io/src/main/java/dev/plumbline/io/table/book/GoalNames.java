package dev.plumbline.io.table.book;

import dev.plumbline.io.table.row.Measure;
import dev.plumbline.io.table.row.Namesakes;
import dev.plumbline.io.table.row.OfficeTable;
import dev.plumbline.io.table.row.TableRow;
import dev.plumbline.io.table.word.Role;
import dev.plumbline.party.OrgUnitId;
import dev.plumbline.party.PersonId;
import dev.plumbline.text.TextForms;
import java.util.List;
import java.util.Optional;

/** What the rows of a table of goals are called, and which of them would have one id (IO-2). */
final class GoalNames {

    private static final List<Role> TELLING = List.of(Role.GOAL_INDICATOR, Role.GOAL_OWNER);

    private GoalNames() {}

    /** The column that names a row's goal: its own, unless that is empty or holds an amount and an indicator has a name. */
    static Role role(TableRow row) {
        Optional<String> name = row.text(Role.GOAL_NAME);
        boolean indicator = row.table().has(Role.GOAL_INDICATOR);
        if (indicator && name.filter(Measure::isAmount).isPresent()) {
            row.release(Role.GOAL_NAME);
            return Role.GOAL_INDICATOR;
        }
        return name.isPresent() || !indicator ? Role.GOAL_NAME : Role.GOAL_INDICATOR;
    }

    /** The unit that a row itself says; of a person's goal the one that is written beside the name. */
    static Optional<OrgUnitId> unit(TableRow row, BookDraft book) {
        Optional<OrgUnitId> own = book.parties().unitSaid(row, Role.GOAL_OWNER, false);
        boolean person = row.peek(Role.GOAL_OWNER).stream()
                .flatMap(text -> book.partyText().read(text).stream().limit(1))
                .anyMatch(named -> named.party() instanceof PersonId);
        return own.isPresent() || person ? own : book.parties().unitSaid(row, Role.GOAL_UNIT, true);
    }

    /** Rows of one name whose indicators or owners differ; rows that differ in neither are about one goal. */
    static Namesakes namesakes(OfficeTable table, PlanDraft plan, boolean numbered, BookDraft book) {
        return Namesakes.ofThings(
                table, book.remarks(), row -> name(row, numbered), row -> id(row, plan, numbered, book), TELLING);
    }

    private static Optional<String> name(TableRow row, boolean numbered) {
        Optional<String> number = numbered ? row.peek(Role.GOAL_NUMBER) : Optional.empty();
        return number.or(() -> named(row).map(TextForms::matchingKey));
    }

    private static Optional<String> named(TableRow row) {
        return row.peek(Role.GOAL_NAME).filter(name -> !Measure.isAmount(name)).or(() -> row.peek(Role.GOAL_INDICATOR));
    }

    private static Optional<String> id(TableRow row, PlanDraft plan, boolean numbered, BookDraft book) {
        Optional<String> number = numbered ? row.peek(Role.GOAL_NUMBER) : Optional.empty();
        return number.map(own -> plan.idOf(row.table(), own))
                .or(() -> named(row).map(name -> NameIds.id(plan.id(), unit(row, book), name)));
    }
}
