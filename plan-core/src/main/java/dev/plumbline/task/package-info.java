/**
 * Initiatives and tasks, their progress, dependencies and milestones.
 */
@NullMarked
package dev.plumbline.task;

import org.jspecify.annotations.NullMarked;
