/**
 * Requests across departments, meetings, minutes and reminders.
 */
@NullMarked
package dev.plumbline.collaboration;

import org.jspecify.annotations.NullMarked;
