/**
 * Formal changes to a published plan: request, review, decision, publication.
 */
@NullMarked
package dev.plumbline.adjustment;

import org.jspecify.annotations.NullMarked;
