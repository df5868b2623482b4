package io.wirescribe.processor.model;

import java.util.List;

/** What an operation is sent: the same thing in one media type or another. */
public record Body(boolean required, List<Content> contents, Doc doc) {

    public Body {
        contents = List.copyOf(contents);
    }
}
