/**
 * Issues from report to closure, with their root causes.
 */
@NullMarked
package dev.plumbline.issue;

import org.jspecify.annotations.NullMarked;
