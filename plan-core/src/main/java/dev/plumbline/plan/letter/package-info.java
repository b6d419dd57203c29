/**
 * Goal responsibility letters (目标责任书): drawn from a published version, signed by both sides.
 */
@NullMarked
package dev.plumbline.plan.letter;

import org.jspecify.annotations.NullMarked;
