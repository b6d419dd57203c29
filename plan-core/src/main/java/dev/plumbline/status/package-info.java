/**
 * Where a plan book stands as of a moment.
 */
@NullMarked
package dev.plumbline.status;

import org.jspecify.annotations.NullMarked;
