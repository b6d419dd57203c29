/**
 * What is derived when a period ends: evaluation reports with the documents' tables as views of them, what became of filed
 * ones, what an adjustment would do (评估).
 */
@NullMarked
package dev.plumbline.evaluation;

import org.jspecify.annotations.NullMarked;
