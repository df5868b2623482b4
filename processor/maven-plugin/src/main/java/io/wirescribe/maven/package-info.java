/** The part of Wirescribe that runs in Maven: it has code generated anew when a document has changed. */
@NullMarked
package io.wirescribe.maven;

import org.jspecify.annotations.NullMarked;
