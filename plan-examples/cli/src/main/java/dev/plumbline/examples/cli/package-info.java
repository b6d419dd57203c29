/** The command line. */
package dev.plumbline.examples.cli;
