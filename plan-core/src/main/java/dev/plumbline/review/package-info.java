/**
 * What is recorded when work is looked back on.
 */
@NullMarked
package dev.plumbline.review;

import org.jspecify.annotations.NullMarked;
