/**
 * From the document's names to Java's: all at once, so that collisions are seen, and the same for the same document.
 */
@NullMarked
package io.wirescribe.processor.naming;

import org.jspecify.annotations.NullMarked;
