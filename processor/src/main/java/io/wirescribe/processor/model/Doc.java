package io.wirescribe.processor.model;

import org.jspecify.annotations.Nullable;

/**
 * What a document tells people about one of its parts.
 *
 * @param text Markdown as it stands in the document; empty if it says nothing
 * @param deprecated whether the document advises against its use
 * @param standard the value the server assumes if none is sent
 */
public record Doc(String text, boolean deprecated, @Nullable Literal standard) {

    public static final Doc NONE = new Doc("", false, null);
}
