/**
 * What was done by whom and when, kept so that nothing can be altered unseen (留痕可追溯): digests and chains of steps.
 */
@NullMarked
package dev.plumbline.audit;

import org.jspecify.annotations.NullMarked;
