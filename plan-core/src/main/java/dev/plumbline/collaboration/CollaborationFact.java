package dev.plumbline.collaboration;

import dev.plumbline.fact.Fact;

/**
 * Something recorded about a collaboration or a meeting (COL-1 to COL-3).
 *
 * <p>How they go is derived from these; see {@link Collaborations}. Implementations are immutable and thread-safe.
 */
public sealed interface CollaborationFact extends Fact
        permits CollaborationRequest,
                Meeting,
                MeetingNotice,
                Minutes,
                ReminderSent,
                RequestClosure,
                ResolutionReport,
                WeeklyBrief {}
