package dev.plumbline.task.raci;

import dev.plumbline.text.Localized;
import java.util.Locale;
import java.util.Optional;

/** What a party does for a task, told by one of four letters (RACI-2). */
public enum RaciRole implements Localized {
    /** R: does it and answers for it; the owner. */
    RESPONSIBLE('R', "负责人", "responsible"),
    /** A: approves it; in textbooks accountable. */
    APPROVER('A', "审批人", "approver"),
    /** C: is asked. */
    CONSULTED('C', "咨询人", "consulted"),
    /** I: is told. */
    INFORMED('I', "知会人", "informed");

    private final char letter;
    private final String chinese;
    private final String english;

    RaciRole(char letter, String chinese, String english) {
        this.letter = letter;
        this.chinese = chinese;
        this.english = english;
    }

    /** R, A, C or I. */
    public char letter() {
        return letter;
    }

    /** The role of a letter in either case; empty for any other character. */
    public static Optional<RaciRole> ofLetter(char letter) {
        for (RaciRole role : values()) {
            if (role.letter == Character.toUpperCase(letter)) {
                return Optional.of(role);
            }
        }
        return Optional.empty();
    }

    @Override
    public String text(Locale locale) {
        return Localized.isChinese(locale) ? chinese : english;
    }
}
