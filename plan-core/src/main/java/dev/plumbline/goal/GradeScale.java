package dev.plumbline.goal;

import dev.plumbline.quantity.Quantity;
import dev.plumbline.quantity.Unit;
import java.util.List;
import java.util.Optional;

/**
 * The ordered grades of a qualitative indicator with their scores, the best first (GOAL-2). Immutable and thread-safe.
 *
 * @param grades at least one, in falling order of score, names distinct
 */
public record GradeScale(List<Grade> grades) {

    /** 优秀 95, 良好 85, 合格 70, 不合格 40. */
    public static final GradeScale STANDARD =
            of(Grade.of("优秀", 95), Grade.of("良好", 85), Grade.of("合格", 70), Grade.of("不合格", 40));

    private static final Unit POINTS = Unit.of("分");

    public GradeScale {
        grades = List.copyOf(grades);
        if (grades.isEmpty()) {
            throw new IllegalArgumentException("A grade scale needs at least one grade.");
        }
        for (int i = 1; i < grades.size(); i++) {
            if (grades.get(i - 1).score().compareTo(grades.get(i).score()) <= 0) {
                throw new IllegalArgumentException("Grade [" + grades.get(i).name()
                        + "] does not score below the one before it. List the best first.");
            }
        }
        if (grades.stream().map(Grade::name).distinct().count() < grades.size()) {
            throw new IllegalArgumentException("Grades " + grades + " share a name. Name each differently.");
        }
    }

    public static GradeScale of(Grade... grades) {
        return new GradeScale(List.of(grades));
    }

    /** Whether an amount is a score: a plain number or one of points (分). */
    public boolean isScore(Quantity amount) {
        return amount.unit().isNone() || amount.unit().equals(POINTS);
    }

    /** The grade of a name. */
    public Optional<Grade> grade(String name) {
        return grades.stream().filter(each -> each.name().equals(name)).findFirst();
    }
}
