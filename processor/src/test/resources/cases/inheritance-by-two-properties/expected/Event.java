package com.acme;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.wirescribe.json.Codec;
import io.wirescribe.json.JsonException;
import io.wirescribe.json.JsonValue;
import java.util.Set;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** {@code #/components/schemas/Event} */
@Generated("io.wirescribe.processor.WirescribeProcessor")
@NullMarked
public sealed interface Event
        permits SystemEvent,
                KeyLoginEvent,
                LogoutEvent,
                UserEventBase,
                LoginEventBase,
                Event.Unknown {
    /** Reads and writes this type as JSON. */
    Codec<Event> JSON = new EventCodec();

    /**
     * What the JSON says.
     *
     * @throws JsonException if it is not what it says
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Event of(JsonValue json) {
        return switch (json.textOf("type")) {
            case "system", "SystemEvent" -> SystemEvent.of(json);
            case "KeyLoginEvent" -> KeyLoginEvent.of(json);
            case "LogoutEvent" -> LogoutEvent.of(json);
            case "user", "UserEvent" -> Set.of("KeyLoginEvent", "login", "LoginEvent").contains(json.textOf("action"))
                    && Set.of("key", "KeyLoginEvent").contains(json.textOf("by"))
                    ? KeyLoginEvent.of(json)
                    : Set.of("logout", "LogoutEvent").contains(json.textOf("action"))
                    ? LogoutEvent.of(json)
                    : Set.of("login", "LoginEvent").contains(json.textOf("action"))
                    ? LoginEventBase.of(json)
                    : UserEventBase.of(json);
            case "LoginEvent" -> Set.of("KeyLoginEvent", "login", "LoginEvent").contains(json.textOf("action"))
                    && Set.of("key", "KeyLoginEvent").contains(json.textOf("by"))
                    ? KeyLoginEvent.of(json)
                    : LoginEventBase.of(json);
            default -> new Unknown(json);
        };
    }

    /** Something newer than the document that this code was generated from, as it came. */
    record Unknown(@com.fasterxml.jackson.annotation.JsonValue JsonValue value) implements Event {}
}
