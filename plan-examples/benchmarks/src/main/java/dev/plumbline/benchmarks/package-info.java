/** JMH benchmarks; each measures a reference of its own in the same run, and its figure is the ratio to it. */
package dev.plumbline.benchmarks;
