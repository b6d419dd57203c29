/**
 * What to look at first: findings of one kind together, the kinds that put most at risk at the front.
 *
 * <p>A status and the findings about it flow in, {@link dev.plumbline.attention.FindingGroup}s flow out: the console and the
 * page show them in the same order. Start with {@link dev.plumbline.attention.FindingGroup#of}.
 */
@NullMarked
package dev.plumbline.attention;

import org.jspecify.annotations.NullMarked;
