/**
 * The life of a plan: draft, review, approval, publication, versions, end (计划生命周期).
 */
@NullMarked
package dev.plumbline.plan.lifecycle;

import org.jspecify.annotations.NullMarked;
