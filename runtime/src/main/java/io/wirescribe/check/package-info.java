/** The ranges of a document, held against values before anything is sent. */
@NullMarked
package io.wirescribe.check;

import org.jspecify.annotations.NullMarked;
