/**
 * From an issue's severity to the moment something is due, and what is due now.
 */
@NullMarked
package dev.plumbline.issue.sla;

import org.jspecify.annotations.NullMarked;
