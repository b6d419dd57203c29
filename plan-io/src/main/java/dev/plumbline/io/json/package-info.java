/** Plan books as JSON, and the JSON answers of status and findings. */
@NullMarked
package dev.plumbline.io.json;

import org.jspecify.annotations.NullMarked;
