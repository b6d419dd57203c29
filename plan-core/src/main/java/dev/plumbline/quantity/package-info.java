/**
 * Exact amounts with units, in Chinese and international notation.
 */
@NullMarked
package dev.plumbline.quantity;

import org.jspecify.annotations.NullMarked;
