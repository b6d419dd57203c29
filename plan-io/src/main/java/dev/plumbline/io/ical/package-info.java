/**
 * Plans as calendars (RFC 5545): what of a status has a day, as events that calendar programs show, and what has none.
 */
@NullMarked
package dev.plumbline.io.ical;

import org.jspecify.annotations.NullMarked;
