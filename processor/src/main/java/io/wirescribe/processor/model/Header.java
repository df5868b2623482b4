package io.wirescribe.processor.model;

/**
 * A header that an answer has.
 *
 * @param name as it is written on the wire
 */
public record Header(String name, Value value, Doc doc) {}
