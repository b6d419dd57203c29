package dev.plumbline.io.mermaid;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.book.PlanBook;
import dev.plumbline.goal.Goal;
import dev.plumbline.goal.GoalId;
import dev.plumbline.io.Diagrams;
import dev.plumbline.io.arbitrary.Texts;
import dev.plumbline.party.OrgUnitId;
import dev.plumbline.plan.Plan;
import dev.plumbline.plan.PlanId;
import dev.plumbline.status.PlanStatus;
import dev.plumbline.task.Milestone;
import dev.plumbline.task.Task;
import dev.plumbline.task.TaskId;
import dev.plumbline.task.raci.RaciMatrix;
import dev.plumbline.text.Localized;
import dev.plumbline.time.Period;
import dev.plumbline.workflow.StateMachine;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** No name breaks out of its place in a diagram, and every name can be read there (SAFE-5). */
class DiagramNameProperties {

    /** What a name may be made of: letters that mean nothing to Mermaid, and character codes. */
    private static final String NAME = "((?:[^\"#:;<>{}`*_\\\\&%$\\p{Cntrl}\\u2028\\u2029]|#\\d+;)*)";

    private static final Pattern GANTT = Pattern.compile("    " + NAME
            + " :(?:(?:done|crit|active), )*[tm]\\d+, (?:\\d{4}-\\d\\d-\\d\\d|after t\\d+), \\d{4}-\\d\\d-\\d\\d");
    private static final Pattern MILESTONE =
            Pattern.compile("    " + NAME + " :milestone, m1, \\d{4}-\\d\\d-\\d\\d, 0d");
    private static final Pattern SECTION = Pattern.compile("    section " + NAME);
    private static final Pattern TITLE = Pattern.compile("    title " + NAME);
    private static final Pattern NODE = Pattern.compile("    (?:[pt]\\d+|legend)\\[\"" + NAME + "\"]");
    private static final Pattern STATE = Pattern.compile("    state \"" + NAME + "\" as s_\\w*");
    private static final Pattern MOVE = Pattern.compile("    s_\\w* --> s_\\w* : " + NAME);
    private static final Pattern CODE = Pattern.compile("#(\\d+);");

    @Provide
    Arbitrary<String> names() {
        Arbitrary<String> hostile = Arbitraries.of(
                "section x",
                "end",
                "END",
                "%% comment",
                "%%{init: {}}%%",
                "a :crit, t9, 2024-01-01, 1d",
                "2024-01-01",
                "click t1 call x()",
                "title y",
                "x\n    section y",
                "a;b",
                "#quot;",
                "#59;",
                "\"]\n  x-->y",
                "`md`",
                "1. eins",
                "- punkt",
                "style t1 fill:#fff;",
                "classDef a fill:#000;",
                "dateFormat X",
                "$$x$$",
                "<script>",
                "A --> B",
                "accTitle: x",
                "todayMarker off",
                "excludes weekends",
                "weekday monday",
                "vert",
                "subgraph",
                "direction TB");
        return Arbitraries.oneOf(
                hostile, Texts.words(), hostile.flatMap(one -> Texts.any().map(more -> one + more)));
    }

    private static Plan plan(String name) {
        return Plan.builder()
                .id(PlanId.of("p"))
                .title(name)
                .period(Period.month(2024, 6))
                .addGoal(Goal.builder().id(GoalId.of("g")).name(name).build())
                .addTask(Task.builder()
                        .id(TaskId.of("t"))
                        .name(name)
                        .goal(GoalId.of("g"))
                        .start(LocalDate.of(2024, 6, 3))
                        .finish(LocalDate.of(2024, 6, 7))
                        .build())
                .addMilestone(Milestone.of(name, LocalDate.of(2024, 6, 7)))
                .raci(RaciMatrix.builder()
                        .owner(TaskId.of("t"), OrgUnitId.of(name))
                        .build())
                .build();
    }

    @Property(tries = 1000)
    void inGanttCharts(@ForAll("names") String name) {
        Plan plan = plan(name);
        List<String> lines = Diagrams.gantt(PlanStatus.latest(PlanBook.of(plan)), plan.id(), Locale.ENGLISH)
                .lines()
                .toList();

        assertThat(lines).hasSize(10);
        assertThat(lines.get(0)).isEqualTo("gantt");
        assertThat(read(TITLE, lines.get(1)))
                .isEqualTo(seen(name + " (as of 2024-06-01)").strip());
        assertThat(lines.subList(2, 6))
                .containsExactly(
                        "    dateFormat YYYY-MM-DD",
                        "    axisFormat %Y-%m-%d",
                        "    inclusiveEndDates",
                        "    todayMarker off");
        assertThat(read(SECTION, lines.get(6))).isEqualTo(shown(name));
        assertThat(read(GANTT, lines.get(7))).isEqualTo(shown(name));
        assertThat(lines.get(7).charAt(4)).matches(DiagramNameProperties::isNoWord);
        assertThat(read(SECTION, lines.get(8))).isEqualTo("Milestones");
        assertThat(read(MILESTONE, lines.get(9))).isEqualTo(shown(name));
        assertThat(lines.get(9).charAt(4)).matches(DiagramNameProperties::isNoWord);
    }

    /** A line that begins so begins with none of Mermaid's words, dates and lists. */
    private static boolean isNoWord(Character first) {
        return first == '#' || first >= 0x80;
    }

    @Property(tries = 1000)
    void inFlowcharts(@ForAll("names") String name) {
        List<String> lines = Diagrams.raci(plan(name), Locale.ENGLISH).lines().toList();

        assertThat(lines).hasSize(5);
        assertThat(lines.get(0)).isEqualTo("flowchart LR");
        assertThat(read(NODE, lines.get(1))).isEqualTo(shown(OrgUnitId.of(name).label()));
        assertThat(read(NODE, lines.get(2))).isEqualTo(shown(name));
        assertThat(lines.get(3)).isEqualTo("    p1 ==>|R| t1");
        assertThat(read(NODE, lines.get(4))).startsWith("R responsible");
    }

    @Property(tries = 1000)
    void inStateDiagrams(@ForAll("names") String name) {
        StateMachine<String, String, Object> machine = StateMachine.<String, String, Object>builder(
                        Localized.of(name, name))
                .initial(name)
                .move(name, name, name + "2")
                .finals(name + "2")
                .build();

        List<String> lines = Diagrams.states(machine, Locale.ENGLISH).lines().toList();

        assertThat(lines).hasSize(6);
        assertThat(read(STATE, lines.get(1))).isEqualTo(seen(name));
        assertThat(read(STATE, lines.get(2))).isEqualTo(seen(name + "2"));
        assertThat(lines.get(3)).matches("    \\[\\*] --> s_\\w*");
        assertThat(read(MOVE, lines.get(4))).isEqualTo(seen(name));
        assertThat(lines.get(5)).matches("    s_\\w* --> \\[\\*]");
    }

    /** The name that a line holds, its character codes read. */
    private static String read(Pattern pattern, String line) {
        assertThat(line).matches(pattern);
        Matcher parts = pattern.matcher(line);
        assertThat(parts.matches()).isTrue();
        assertThat(parts.group(1)).doesNotContainIgnoringCase("style", "classdef");
        return CODE.matcher(parts.group(1))
                .replaceAll(code -> Matcher.quoteReplacement(Character.toString(Integer.parseInt(code.group(1)))));
    }

    private static String shown(String name) {
        return seen(name).strip();
    }

    /** Line breaks and controls are blanks. */
    private static String seen(String name) {
        return name.codePoints()
                .mapToObj(point -> Character.isISOControl(point) || point == 0x2028 || point == 0x2029
                        ? " "
                        : Character.toString(point))
                .reduce("", String::concat);
    }
}
