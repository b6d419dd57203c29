package dev.plumbline.io.table.book;

import dev.plumbline.io.table.row.DateCells;
import dev.plumbline.io.table.row.NamedParty;
import dev.plumbline.io.table.row.TableRow;
import dev.plumbline.io.table.word.Role;
import dev.plumbline.issue.HandlingMeasure;
import dev.plumbline.issue.Issue;
import dev.plumbline.issue.IssueCategory;
import dev.plumbline.issue.IssueId;
import dev.plumbline.issue.IssueSeverity;
import dev.plumbline.issue.RootCause;
import dev.plumbline.party.OrgUnitId;
import dev.plumbline.party.PartyId;
import dev.plumbline.time.Moment;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The cells of a row about an issue. */
final class IssueCells {

    private final TableRow row;
    private final PlanDraft plan;
    private final BookDraft book;
    private Optional<PartyId> owner = Optional.empty();
    private boolean dated;

    IssueCells(TableRow row, PlanDraft plan, BookDraft book) {
        this.row = row;
        this.plan = plan;
        this.book = book;
    }

    /** Whether the row says when it happened or was reported. */
    boolean isDated() {
        return dated;
    }

    Issue.Builder read(IssueId id, String description) {
        Optional<Moment> occurred = moment(Role.ISSUE_OCCURRED);
        Optional<Moment> reported = moment(Role.ISSUE_REPORTED);
        dated = occurred.isPresent() || reported.isPresent();
        owner = owner();
        return Issue.builder()
                .id(id)
                .description(description)
                .when(occurred.or(() -> reported).orElse(Moment.of(row.table().asOf())))
                .reported(reported)
                .scope(row.text(Role.ISSUE_SCOPE))
                .reporter(reporter())
                .owner(owner)
                .suggestion(row.text(Role.ISSUE_SUGGESTION))
                .category(Kept.word(row, Role.ISSUE_CATEGORY, "issueCategory", IssueCategory.values(), book))
                .severity(book.wordCells().read(row, Role.ISSUE_SEVERITY, "severity", IssueSeverity.values()))
                .rootCauses(
                        row.text(Role.ISSUE_CAUSE).map(RootCause::of).stream().toList())
                .containment(row.text(Role.ISSUE_CONTAINMENT))
                .prevention(row.text(Role.ISSUE_PREVENTION))
                .about(Kept.aboutTask(row, Role.ISSUE_TASK, plan, book).stream().toList());
    }

    private Optional<Moment> moment(Role role) {
        return DateCells.read(row, role).map(date -> date.moment(book.options().zone()));
    }

    private Optional<PartyId> reporter() {
        Optional<OrgUnitId> unit = book.parties().unit(row, Role.ISSUE_REPORTER_UNIT);
        return book.parties()
                .first(row, Role.ISSUE_REPORTER)
                .map(party -> book.parties().of(party, unit))
                .or(() -> unit.map(each -> (PartyId) each));
    }

    /** Who answers for it; where a cell names more, it stays as text too. */
    private Optional<PartyId> owner() {
        Optional<OrgUnitId> unit = book.parties().unit(row, Role.ISSUE_UNIT);
        List<NamedParty> named = book.parties().read(row, Role.ISSUE_OWNER);
        Optional<PartyId> first = named.stream()
                .filter(each -> each.part() == NamedParty.Part.MAIN)
                .findFirst()
                .or(() -> named.stream().findFirst())
                .map(each -> book.parties().of(each.party(), unit));
        if (named.size() > 1) {
            row.keep(Role.ISSUE_OWNER);
        }
        return first.or(() -> unit.map(each -> (PartyId) each));
    }

    /** What is to be done, by whom and until when; without a measure the deadline stays as text. */
    Optional<HandlingMeasure> measure() {
        Optional<String> measures = row.text(Role.ISSUE_MEASURES);
        if (measures.isEmpty()) {
            return Optional.empty();
        }
        Optional<LocalDate> due = DateCells.end(row, Role.ISSUE_DUE);
        return Optional.of(new HandlingMeasure(measures.get(), owner, due));
    }
}
