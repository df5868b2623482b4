/** Text becomes meaning: finds a document, reads what is wanted of it, and knows nothing of Java. */
@NullMarked
package io.wirescribe.processor.document;

import org.jspecify.annotations.NullMarked;
