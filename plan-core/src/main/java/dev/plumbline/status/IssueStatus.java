package dev.plumbline.status;

import dev.plumbline.issue.Issue;
import dev.plumbline.issue.IssueState;
import java.util.Optional;

/**
 * Where an issue stands. Immutable and thread-safe.
 *
 * @param issue the issue
 * @param state its state
 * @param verification what was seen when its solution was checked
 */
public record IssueStatus(Issue issue, IssueState state, Optional<String> verification) {

    /** Whether somebody still has to do something about it. */
    public boolean isOpen() {
        return switch (state) {
            case CLOSED, REJECTED, VERIFIED -> false;
            default -> true;
        };
    }

    /** Its path in findings. */
    public String path() {
        return "issue/" + issue.id();
    }
}
