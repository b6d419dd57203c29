package dev.plumbline.task.raci;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.diagnostic.Finding;
import dev.plumbline.party.PersonId;
import dev.plumbline.task.Task;
import dev.plumbline.task.TaskId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** RACI-2: the analyses say what a checker finds that looks at every cell for every question. */
class RaciAnalysisProperties {

    private static final LocalDate DAY = LocalDate.of(2024, 6, 1);

    /** Letters by task and party as bits, and each task's first day and length. */
    record Sheet(List<List<Integer>> cells, List<Integer> starts, List<Integer> lengths, boolean textbook) {

        RaciPolicy policy() {
            RaciPolicy base = textbook ? RaciPolicy.textbook() : RaciPolicy.standard();
            return base.toBuilder().capacity(2).build();
        }

        List<Task> tasks() {
            List<Task> tasks = new ArrayList<>();
            for (int i = 0; i < cells.size(); i++) {
                LocalDate start = DAY.plusDays(starts.get(i));
                tasks.add(Task.builder()
                        .id(TaskId.of("t" + i))
                        .name("t" + i)
                        .start(start)
                        .finish(start.plusDays(lengths.get(i)))
                        .build());
            }
            return tasks;
        }

        RaciMatrix matrix() {
            RaciMatrix.Builder matrix = RaciMatrix.builder();
            for (int task = 0; task < cells.size(); task++) {
                for (int party = 0; party < 4; party++) {
                    for (RaciRole role : RaciRole.values()) {
                        if (holds(task, party, role)) {
                            matrix.add(TaskId.of("t" + task), party(party), role);
                        }
                    }
                }
            }
            return matrix.build();
        }

        boolean holds(int task, int party, RaciRole role) {
            return (cells.get(task).get(party) >> role.ordinal() & 1) == 1;
        }
    }

    static PersonId party(int number) {
        return PersonId.of("p" + number);
    }

    @Provide
    Arbitrary<Sheet> sheets() {
        Arbitrary<List<Integer>> row = Arbitraries.frequency(net.jqwik.api.Tuple.of(2, 0), net.jqwik.api.Tuple.of(1, 1))
                .flatMap(some -> some == 0
                        ? Arbitraries.of(0, 0, 1, 2)
                        : Arbitraries.integers().between(0, 15))
                .list()
                .ofSize(4);
        return Arbitraries.integers()
                .between(1, 8)
                .flatMap(size -> Combinators.combine(
                                row.list().ofSize(size),
                                Arbitraries.integers().between(0, 10).list().ofSize(size),
                                Arbitraries.integers().between(0, 5).list().ofSize(size),
                                Arbitraries.of(true, false))
                        .as(Sheet::new));
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void sayWhatABruteForceCheckerSays(@ForAll("sheets") Sheet sheet) {
        List<PersonId> parties = List.of(party(0), party(1), party(2), party(3));
        RaciAnalysis analysis = RaciAnalysis.of(sheet.matrix(), sheet.policy(), sheet.tasks(), parties);
        Set<String> found = new TreeSet<>();
        analysis.findings().forEach(finding -> found.add(brief(finding)));
        assertThat(found).isEqualTo(bruteForce(sheet));
        assertThat(analysis.findings()).hasSize(found.size());
    }

    private static String brief(Finding finding) {
        Object role = finding.figures().getOrDefault("role", "");
        Object party =
                finding.code() == RaciAnalysis.SHARED_CELL ? finding.figures().get("party") : "";
        Object count = finding.code() == RaciAnalysis.OVERLOADED_PARTY
                ? finding.figures().get("count")
                : "";
        return finding.code() + " " + finding.location() + " " + role + party + count;
    }

    private static Set<String> bruteForce(Sheet sheet) {
        Set<String> found = new TreeSet<>();
        for (int task = 0; task < sheet.cells().size(); task++) {
            for (RaciRole role : RaciRole.values()) {
                checkLetter(sheet, task, role, found);
            }
            for (int party = 0; party < 4; party++) {
                if (!sheet.textbook()
                        && sheet.holds(task, party, RaciRole.RESPONSIBLE)
                        && sheet.holds(task, party, RaciRole.APPROVER)) {
                    found.add("raci-shared-cell task/t" + task + " p" + party);
                }
            }
        }
        for (int party = 0; party < 4; party++) {
            checkParty(sheet, party, found);
        }
        return found;
    }

    private static void checkLetter(Sheet sheet, int task, RaciRole role, Set<String> found) {
        int count = 0;
        for (int party = 0; party < 4; party++) {
            count += sheet.holds(task, party, role) ? 1 : 0;
        }
        boolean wanted = role == RaciRole.RESPONSIBLE || role == RaciRole.APPROVER;
        boolean one = role == RaciRole.APPROVER || role == RaciRole.RESPONSIBLE && !sheet.textbook();
        if (wanted && count == 0) {
            found.add("raci-letter-missing task/t" + task + " " + role);
        }
        if (one && count > 1) {
            found.add("raci-letter-surplus task/t" + task + " " + role);
        }
    }

    private static void checkParty(Sheet sheet, int party, Set<String> found) {
        int any = 0;
        int owned = 0;
        int worst = 0;
        for (int day = 0; day < 20; day++) {
            int atOnce = 0;
            any = 0;
            owned = 0;
            for (int task = 0; task < sheet.cells().size(); task++) {
                boolean owns = sheet.holds(task, party, RaciRole.RESPONSIBLE);
                any += sheet.cells().get(task).get(party) == 0 ? 0 : 1;
                owned += owns ? 1 : 0;
                int start = sheet.starts().get(task);
                atOnce += owns && start <= day && day <= start + sheet.lengths().get(task) ? 1 : 0;
            }
            worst = Math.max(worst, atOnce);
        }
        String at = " party/person:p" + party + " ";
        if (any == 0) {
            found.add("raci-idle-party" + at);
        }
        if (owned * 10 > sheet.cells().size() * 3) {
            found.add("raci-dominant-party" + at);
        }
        if (worst > 2) {
            found.add("raci-overloaded-party" + at + worst);
        }
    }
}
