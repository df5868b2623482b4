package io.wirescribe.processor.model;

import java.util.List;

/**
 * What an operation answers.
 *
 * @param status as the document writes it: {@code 200}, {@code 4XX}, {@code default}
 */
public record Answer(String status, List<Content> contents, List<Header> headers, Doc doc) {

    public Answer {
        contents = List.copyOf(contents);
        headers = List.copyOf(headers);
    }

    public boolean successful() {
        return status.startsWith("2");
    }
}
