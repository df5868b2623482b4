/** The jar as a command. The only room that knows commons-cli. */
@NullMarked
package io.wirescribe.processor.tool;

import org.jspecify.annotations.NullMarked;
