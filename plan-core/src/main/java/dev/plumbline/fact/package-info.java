/**
 * What happened, who said so, and when it was recorded.
 */
@NullMarked
package dev.plumbline.fact;

import org.jspecify.annotations.NullMarked;
