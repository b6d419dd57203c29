/** Random values of every type of the model, for laws about readers and writers. */
package dev.plumbline.io.arbitrary;
