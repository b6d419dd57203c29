/**
 * Who may review and decide (审批): substitutes, segregation of duties, review panels and opinions.
 */
@NullMarked
package dev.plumbline.approval;

import org.jspecify.annotations.NullMarked;
