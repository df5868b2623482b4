package io.wirescribe.http;

import io.wirescribe.json.Decoder;
import io.wirescribe.json.JsonException;
import io.wirescribe.json.JsonValue;

/** Events of which nobody says what their data is: JSON where it can be read so, else a text as it is. */
final class AnyEvents extends TextEvents {

    private final Decoder<JsonValue> decoder = new Decoder<>(JsonValue.JSON);

    AnyEvents(EventSource source) {
        super(source);
    }

    @Override
    boolean isJson(byte[] data, int length) {
        try {
            decoder.decode(data, 0, length);
            return true;
        } catch (JsonException e) {
            return false;
        }
    }
}
