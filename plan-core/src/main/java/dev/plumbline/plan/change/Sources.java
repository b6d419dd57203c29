package dev.plumbline.plan.change;

import dev.plumbline.diagnostic.Finding;
import dev.plumbline.diagnostic.FindingCode;
import dev.plumbline.diagnostic.Location;
import dev.plumbline.diagnostic.Severity;
import dev.plumbline.fact.Reference;
import dev.plumbline.text.Localized;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/**
 * What counts where two sources speak of one thing, and the findings about what they say differently (IO-2f). Of two values
 * of equal right one counts, the same whichever source was read first; of a newer source its own. Mutable; confined to one
 * thread.
 */
public final class Sources {

    /** Two sources say different things of one. */
    public static final FindingCode DISAGREE = FindingCode.of(
                    "sources-disagree",
                    Severity.ERROR,
                    "{element}的{field}在两处来源中不同：“{kept}”与“{other}”，暂以前者为准",
                    "Two sources disagree on {field} of {element}: [{kept}] and [{other}]; the first counts until it is decided")
            .advising("核对后更正其中一份，再重新读入。", "Correct one of them and read both again.");

    /** One id stands for different things in two sources. */
    public static final FindingCode SHARED_ID = FindingCode.of(
                    "sources-share-an-id",
                    Severity.ERROR,
                    "{element}在两处来源中是不同的内容：“{one}”与“{other}”，两者均予保留",
                    "{element} is [{one}] in one source and [{other}] in another; both are kept")
            .advising("给其中之一换用新的编号，再重新读入。", "Give one of them another id and read both again.");

    /** Two sources name different members of one thing. */
    public static final FindingCode TOGETHER = FindingCode.of(
                    "sources-add-up",
                    Severity.WARNING,
                    "{element}的{field}在两处来源中分别为“{one}”与“{other}”，一并计入",
                    "{field} of {element} is [{one}] in one source and [{other}] in another; all of them count")
            .advising("核对是否都应计入。", "Check that all of them should.");

    /** What a newer source says counts. */
    public static final FindingCode RENEWED = FindingCode.of(
                    "source-renews",
                    Severity.INFO,
                    "{element}的{field}由“{other}”更新为“{kept}”",
                    "{field} of {element} was [{other}] and is [{kept}] now")
            .advising("如有误，请更正来源并重新读入。", "If that is wrong, correct the source and read it again.");

    private final boolean isNewer;
    private final List<Finding> findings = new ArrayList<>();

    private Sources(boolean isNewer) {
        this.isNewer = isNewer;
    }

    /** Sources of equal right. */
    public static Sources ofEqualRight() {
        return new Sources(false);
    }

    /** Of each two sources the second is the newer one and counts. */
    public static Sources newerSecond() {
        return new Sources(true);
    }

    /** Whether the second source is the newer one. */
    public boolean isNewer() {
        return isNewer;
    }

    /**
     * Both lists together, of which the sources name different members; of a newer source its own. What that gives or takes is
     * told.
     */
    public <T> List<T> together(Reference element, Localized field, List<T> one, List<T> other) {
        Set<T> all = new LinkedHashSet<>(one);
        if (other.isEmpty() || one.isEmpty() && !isNewer || one.equals(other)) {
            return one.isEmpty() ? other : one;
        }
        if (all.equals(new HashSet<>(other))) {
            // which of them names a member twice, or another first, must not depend on which source comes first
            return isNewer ? one : smaller(List.copyOf(all), List.copyOf(new LinkedHashSet<>(other)));
        }
        if (isNewer) {
            return choose(element, field, one, other);
        }
        all.addAll(other);
        boolean isFirst = Objects.toString(one).compareTo(Objects.toString(other)) <= 0;
        findings.add(Finding.builder(TOGETHER)
                .location(Location.ofPath(element.toString()))
                .putFigure("element", element)
                .putFigure("field", field)
                .putFigure("one", shown(isFirst ? one : other))
                .putFigure("other", shown(isFirst ? other : one))
                .build());
        return List.copyOf(all);
    }

    private static <T> List<T> smaller(List<T> one, List<T> other) {
        return one.toString().compareTo(other.toString()) <= 0 ? one : other;
    }

    /** What was found so far. */
    public List<Finding> findings() {
        return List.copyOf(findings);
    }

    /** One of two values that differ. */
    public <T> T choose(Reference element, Localized field, T one, T other) {
        boolean isFirst = !isNewer && Objects.toString(one).compareTo(Objects.toString(other)) <= 0;
        T kept = isFirst ? one : other;
        findings.add(Finding.builder(isNewer ? RENEWED : DISAGREE)
                .location(Location.ofPath(element.toString()))
                .putFigure("element", element)
                .putFigure("field", field)
                .putFigure("kept", shown(kept))
                .putFigure("other", shown(isFirst ? other : one))
                .build());
        return kept;
    }

    void shareAnId(Reference element, String one, String other) {
        boolean isFirst = one.compareTo(other) <= 0;
        findings.add(Finding.builder(SHARED_ID)
                .location(Location.ofPath(element.toString()))
                .putFigure("element", element)
                .putFigure("one", isFirst ? one : other)
                .putFigure("other", isFirst ? other : one)
                .build());
    }

    private static Localized shown(Object value) {
        return Localized.of(ValueText.of(value, Locale.CHINESE), ValueText.of(value, Locale.ENGLISH));
    }
}
