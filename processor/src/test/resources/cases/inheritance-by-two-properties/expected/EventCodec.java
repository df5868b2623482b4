package com.acme;

import io.wirescribe.json.Codec;
import io.wirescribe.json.JsonReader;
import io.wirescribe.json.JsonValue;
import io.wirescribe.json.JsonWriter;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

@Generated("io.wirescribe.processor.WirescribeProcessor")
@NullMarked
final class EventCodec implements Codec<Event> {
    @Override
    public Event read(JsonReader in) {
        return switch (in.tag("type")) {
            case "system", "SystemEvent" -> SystemEvent.JSON.read(in);
            case "KeyLoginEvent" -> KeyLoginEvent.JSON.read(in);
            case "LogoutEvent" -> LogoutEvent.JSON.read(in);
            default -> in.choice(Event::of);
        };
    }

    @Override
    public void write(JsonWriter out, Event value) {
        if (value instanceof Event.Unknown unknown) {
            JsonValue.JSON.write(out, unknown.value());
        } else if (value instanceof SystemEvent option) {
            SystemEvent.JSON.write(out, option);
        } else if (value instanceof KeyLoginEvent option) {
            KeyLoginEvent.JSON.write(out, option);
        } else if (value instanceof LogoutEvent option) {
            LogoutEvent.JSON.write(out, option);
        } else if (value instanceof UserEventBase option) {
            UserEventBase.JSON.write(out, option);
        } else if (value instanceof LoginEventBase option) {
            LoginEventBase.JSON.write(out, option);
        }
    }
}
