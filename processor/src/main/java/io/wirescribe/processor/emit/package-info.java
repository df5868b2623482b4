/** From the model and its names to Java. The only room that knows JavaPoet. */
@NullMarked
package io.wirescribe.processor.emit;

import org.jspecify.annotations.NullMarked;
