/**
 * What is recorded when work is looked back on: analyses, filed evaluations, lessons, and the standards and rules they become.
 */
@NullMarked
package dev.plumbline.review;

import org.jspecify.annotations.NullMarked;
