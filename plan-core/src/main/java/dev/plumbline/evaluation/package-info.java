/**
 * What is derived when a period ends, or would be: evaluation reports with the documents' tables as views of them, what became
 * of filed ones, effects of adjustments, scores of owners and units, plans looked back on, and what a company has learned (评估).
 */
@NullMarked
package dev.plumbline.evaluation;

import org.jspecify.annotations.NullMarked;
