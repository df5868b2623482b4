package com.acme;

/** A kind may have kinds of its own, which another property tells. */
final class Check {

    static void check() {
        event("SystemEvent", "{\"type\":\"system\",\"load\":1}");
        event("LoginEventBase", "{\"type\":\"user\",\"action\":\"login\",\"by\":\"face\"}");
        event("KeyLoginEvent", "{\"type\":\"user\",\"action\":\"login\",\"by\":\"key\",\"key\":\"k\"}");
        event("LogoutEvent", "{\"type\":\"user\",\"action\":\"logout\"}");
        event("UserEventBase", "{\"type\":\"user\",\"action\":\"rename\"}");
        event("Unknown", "{\"type\":\"other\",\"action\":\"login\"}");
        same(
                "LogoutEvent",
                Event.JSON.decode("{\"action\":\"logout\",\"type\":\"user\"}").getClass().getSimpleName());
    }

    private static void event(String expected, String json) {
        var event = Event.JSON.decode(json);
        same(expected, event.getClass().getSimpleName());
        same(json, Event.JSON.encodeToString(event));
    }

    private static void same(Object expected, Object actual) {
        if (!expected.equals(actual)) {
            throw new AssertionError("expected " + expected + " but was " + actual);
        }
    }
}
