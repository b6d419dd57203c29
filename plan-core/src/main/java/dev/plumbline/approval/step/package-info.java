/**
 * What steps with plans and with adjustments have in common (审批步骤): who takes them as what, how they are recorded, and
 * how state follows from the record. Not exported: whoever embeds the library takes steps with the book.
 */
@NullMarked
package dev.plumbline.approval.step;

import org.jspecify.annotations.NullMarked;
