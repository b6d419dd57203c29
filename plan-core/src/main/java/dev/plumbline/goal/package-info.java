/**
 * Goals, their indicators and targets, and what was measured.
 */
@NullMarked
package dev.plumbline.goal;

import org.jspecify.annotations.NullMarked;
