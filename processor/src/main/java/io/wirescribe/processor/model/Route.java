package io.wirescribe.processor.model;

import org.jspecify.annotations.Nullable;

/**
 * One operation in a document's table of contents.
 *
 * @param id the operationId, if the document gives one
 * @param method in capitals
 * @param path as the document writes it, such as {@code /v1/models/{model_id}}
 */
public record Route(@Nullable String id, String method, String path, Pointer pointer, int line) {}
