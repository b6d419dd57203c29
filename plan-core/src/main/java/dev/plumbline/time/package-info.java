/**
 * Periods, dates as people write them, working calendars, deadlines and cadences.
 */
@NullMarked
package dev.plumbline.time;

import org.jspecify.annotations.NullMarked;
