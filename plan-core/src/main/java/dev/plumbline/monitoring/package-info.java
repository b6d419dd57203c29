/**
 * What is owed so that a plan can be watched, and what changes around it: kinds of reports, filed reports, changes outside
 * (监控).
 */
@NullMarked
package dev.plumbline.monitoring;

import org.jspecify.annotations.NullMarked;
