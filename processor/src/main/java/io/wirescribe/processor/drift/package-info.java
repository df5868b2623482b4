/**
 * What a changed document means for those who call it. A {@link io.wirescribe.processor.drift.Part} is what callers see
 * of a document, {@link io.wirescribe.processor.drift.Comparison} tells two of them apart, and
 * {@link io.wirescribe.processor.drift.Rules} says what of that breaks whom.
 */
@NullMarked
package io.wirescribe.processor.drift;

import org.jspecify.annotations.NullMarked;
