/**
 * Every threshold of a plan book in one value.
 */
@NullMarked
package dev.plumbline.policy;

import org.jspecify.annotations.NullMarked;
