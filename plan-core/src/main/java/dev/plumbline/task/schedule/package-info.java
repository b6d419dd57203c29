/**
 * Critical path, float, and what a delay moves.
 */
@NullMarked
package dev.plumbline.task.schedule;

import org.jspecify.annotations.NullMarked;
