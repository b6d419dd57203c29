/**
 * What people are told of a plan book in a few words: what awaits a decision, what changed, the week's digest, the year in
 * review.
 *
 * <p>Every text is for a {@link dev.plumbline.io.digest.Scope}: the whole company, a unit, or a person.
 */
@NullMarked
package dev.plumbline.io.digest;

import org.jspecify.annotations.NullMarked;
