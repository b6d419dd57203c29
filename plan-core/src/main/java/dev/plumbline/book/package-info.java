/**
 * All that a file holds and a status is made from.
 */
@NullMarked
package dev.plumbline.book;

import org.jspecify.annotations.NullMarked;
