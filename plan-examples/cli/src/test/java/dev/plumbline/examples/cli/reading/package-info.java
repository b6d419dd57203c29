/** Small workbooks as offices write them, and what the command line must make of each. */
package dev.plumbline.examples.cli.reading;
