/**
 * What is derived when a period ends.
 */
@NullMarked
package dev.plumbline.evaluation;

import org.jspecify.annotations.NullMarked;
