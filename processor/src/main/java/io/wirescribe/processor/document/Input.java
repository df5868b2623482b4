package io.wirescribe.processor.document;

import java.util.Optional;

/**
 * What came of looking for a document: whoever finds the same again need not generate anew.
 *
 * @param sha256 the digest of its bytes, in hexadecimal; empty if it was not there
 */
public record Input(Provenance provenance, Optional<String> sha256) {

    static Input of(Source source) {
        return new Input(source.provenance(), Optional.of(source.content().sha256()));
    }

    static Input absent(Provenance provenance) {
        return new Input(provenance, Optional.empty());
    }
}
