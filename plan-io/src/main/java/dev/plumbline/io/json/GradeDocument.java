package dev.plumbline.io.json;

import dev.plumbline.goal.Grade;
import java.math.BigDecimal;

/** A grade as it is written. */
record GradeDocument(@Required String name, @Required BigDecimal score) {

    static GradeDocument from(Grade grade) {
        return new GradeDocument(grade.name(), grade.score());
    }

    Grade toGrade() {
        return new Grade(name, score);
    }
}
