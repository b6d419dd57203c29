package dev.plumbline.workflow;

/** Who asks for a move, with what reason, and whether the version drafted against is still current. */
record Asking(String role, String reason, boolean conflict) {

    static final Asking APPLICANT = new Asking("applicant", "", false);
    static final Asking REVIEWER = new Asking("reviewer", "", false);

    Asking because(String text) {
        return new Asking(role, text, conflict);
    }

    Asking inConflict() {
        return new Asking(role, reason, true);
    }
}
