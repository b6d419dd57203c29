/**
 * What a plan needs, what it got and what it used.
 */
@NullMarked
package dev.plumbline.resource;

import org.jspecify.annotations.NullMarked;
