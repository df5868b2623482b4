package io.wirescribe.processor.document;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * A document as it was found.
 *
 * @param name as the user wrote it
 * @param text its bytes, in whatever encoding it is
 * @param location where it was found; null where that has no address
 */
@SuppressWarnings("ArrayRecordComponent") // read once and never compared
public record Source(String name, byte[] text, @Nullable URI location) {}
