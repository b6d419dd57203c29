/**
 * The plan: goals, initiatives, tasks, resources and risks of a scope and a period.
 */
@NullMarked
package dev.plumbline.plan;

import org.jspecify.annotations.NullMarked;
