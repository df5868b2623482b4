package com.acme;

import io.wirescribe.json.JsonException;
import io.wirescribe.json.JsonValue;

/** Null is a value like others where the document says nothing else, and where all that it says allows it. */
final class Check {

    private static final String NOTE =
            "{\"data\":null,\"text\":null,\"level\":null,\"short\":null,\"one\":\"a\",\"place\":null,\"names\":[null,\"b\"]}";

    static void check() {
        var note = Note.JSON.decode(NOTE);
        same(NOTE, Note.JSON.encodeToString(note));
        same(JsonValue.NULL, note.data());
        same(note, note.toBuilder().build());
        var other = NOTE.replace(",\"text\"", ",\"other\":null,\"text\"");
        same(other, Note.JSON.encodeToString(Note.JSON.decode(other)));
        same("{\"data\":null}", NewNote.JSON.encodeToString(NewNote.builder().data(JsonValue.NULL).build()));
        refused("{" + NOTE.substring(13), "/data", "missing required property");
        refused(NOTE.replace("\"a\"", "null"), "/one", "required property is null");
        try {
            NewNote.builder().build();
        } catch (IllegalArgumentException missing) {
            same("NewNote: data is required", missing.getMessage());
            return;
        }
        throw new AssertionError("built");
    }

    private static void refused(String json, String pointer, String why) {
        try {
            Note.JSON.decode(json);
        } catch (JsonException refused) {
            same(pointer, refused.pointer());
            same(true, refused.getMessage().contains(why));
            return;
        }
        throw new AssertionError("read: " + json);
    }

    private static void same(Object expected, Object actual) {
        if (!expected.equals(actual)) {
            throw new AssertionError("expected " + expected + " but was " + actual);
        }
    }
}
