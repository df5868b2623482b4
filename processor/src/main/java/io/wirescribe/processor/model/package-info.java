/** What a document means: plain data, without a trace of how it was written or of the Java it becomes. */
@NullMarked
package io.wirescribe.processor.model;

import org.jspecify.annotations.NullMarked;
