/**
 * The append-only record of what happened.
 */
@NullMarked
package dev.plumbline.execution;

import org.jspecify.annotations.NullMarked;
