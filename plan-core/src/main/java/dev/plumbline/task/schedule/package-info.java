/**
 * Critical path, float, and what a delay moves.
 *
 * <p>A {@link dev.plumbline.task.schedule.TaskNetwork} puts tasks in the order of their dependencies once; a {@link
 * dev.plumbline.task.schedule.Schedule} follows from it by one pass forward and one backward; a {@link
 * dev.plumbline.task.schedule.DelayImpact} tells what a late task moves.
 *
 * <p><b>How days are counted.</b> Days are numbered by the working calendar of a task, or all of them where there is
 * none. A task of three days that starts on a Friday works on Friday, Monday and Tuesday, and what waits for its finish
 * starts on Wednesday. A milestone is reached at the end of a day. A lag in working days is counted on the calendar of the
 * task that waits; a lag in calendar days is counted from date to date, and the task that waits then starts or finishes
 * on its first working day that is not too early. Between tasks on different calendars the end of one is turned into a
 * date and the date into the next working day of the other.
 *
 * <p><b>What binds a task.</b> Its planned start (unless ignored), its dependencies and its {@link
 * dev.plumbline.task.DateConstraint}s say how early it can be; the end of everything, its successors and its constraints
 * how late it must be. The second minus the first is its total float, negative where a date can't be held.
 */
@NullMarked
package dev.plumbline.task.schedule;

import org.jspecify.annotations.NullMarked;
