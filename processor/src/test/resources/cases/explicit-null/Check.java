package com.acme;

import io.wirescribe.json.Codec;
import io.wirescribe.json.JsonException;
import io.wirescribe.json.JsonValue;
import tools.jackson.databind.ObjectMapper;

/** Which nulls are written, which are left out, and that reading and writing again changes nothing. */
final class Check {

    static void check() {
        same("{\"a\":\"x\",\"b\":null}", written(Lamp.builder().a("x").build()));
        same(
                "{\"a\":\"x\",\"b\":null,\"d\":null}",
                written(Lamp.builder().a("x").d(null).build()));
        same(
                "{\"a\":\"x\",\"b\":null,\"d\":\"y\"}",
                written(Lamp.builder().a("x").d(null).d("y").build()));
        same(
                Lamp.JSON.decode("{\"a\":\"x\",\"b\":null,\"state\":\"lit\"}"),
                Lamp.builder().a("x").state((LampState) null).state("lit").build());
        for (var json : new String[] {
            "{\"a\":\"x\",\"b\":null}",
            "{\"a\":\"x\",\"b\":null,\"kind\":\"lamp\"}",
            "{\"a\":\"x\",\"b\":\"y\",\"c\":\"z\",\"d\":\"w\",\"e\":1,\"kind\":\"lamp\"}",
            "{\"a\":\"x\",\"b\":null,\"kind\":\"lamp\",\"d\":null,\"e\":null}",
            "{\"a\":\"x\",\"b\":null,\"kind\":\"lamp\",\"new\":{\"deep\":[null,1.50,true]}}",
        }) {
            same(json, written(Lamp.JSON.decode(json)));
        }
        same(JsonValue.NULL, Lamp.JSON.decode("{\"a\":\"x\",\"b\":null,\"d\":null}").additionalProperties().get("d"));
        typedOthers();
        onlyNamed();
        onlyText();
        refused("{\"b\":null}", "/a");
        refused("{\"a\":\"x\"}", "/b");
        refused("{\"a\":null,\"b\":null}", "/a");
    }

    /** A null beside properties that have a type of their own. */
    private static void typedOthers() {
        for (var json : new String[] {
            "{\"id\":\"x\",\"color\":null}",
            "{\"id\":\"x\",\"height\":3,\"color\":null,\"depth\":4}",
            "{\"id\":\"x\",\"color\":\"red\",\"height\":3}",
            "{\"id\":\"x\"}",
        }) {
            var shade = Shade.JSON.decode(json);
            same(json, Shade.JSON.encodeToString(shade));
            same(shade, shade.toBuilder().build());
            same(shade, Shade.JSON.decode(new ObjectMapper().writeValueAsString(shade)));
            same(shade, new ObjectMapper().readValue(json, Shade.class));
        }
        same(
                "{\"id\":\"x\",\"height\":3,\"color\":null}",
                Shade.JSON.encodeToString(
                        Shade.builder().id("x").color("red").additionalProperty("height", 3).color(null).build()));
        same(
                "{\"id\":\"x\",\"color\":\"red\"}",
                Shade.JSON.encodeToString(Shade.builder().id("x").color(null).color("red").build()));
    }

    /** The null of what has no name is not that of what has one: it is wrong where its own type has none. */
    private static void onlyNamed() {
        refused(Shade.JSON, "{\"id\":\"x\",\"height\":null}", "/height");
        refused(Shade.JSON, "{\"id\":\"x\",\"color\":null,\"height\":null}", "/height");
        try {
            Shade.builder().id("x").color(null).additionalProperty("height", null).build();
            throw new AssertionError("built");
        } catch (IllegalArgumentException missing) {
            same("Shade: additionalProperties[1] is required", missing.getMessage());
        }
        var width = Shade.JSON.decode("{\"id\":\"x\",\"width\":null}");
        same("{\"id\":\"x\",\"width\":null}", Shade.JSON.encodeToString(width.toBuilder().build()));
        var tint = Tint.JSON.decode("{\"color\":null,\"height\":null}");
        same("{\"color\":null,\"height\":null}", Tint.JSON.encodeToString(tint.toBuilder().build()));
        same(tint, Tint.builder().color(null).additionalProperty("height", null).build());
    }

    /** The only text there is, which a server may still change. */
    private static void onlyText() {
        var torch = "{\"a\":\"x\",\"b\":null,\"kind\":\"torch\"}";
        same(torch, written(Lamp.JSON.decode(torch)));
        try {
            Lamp.builder().a("x").kind("torch").build();
        } catch (IllegalArgumentException other) {
            same("Lamp: kind must be lamp", other.getMessage());
            return;
        }
        throw new AssertionError("built");
    }

    private static void refused(String json, String pointer) {
        refused(Lamp.JSON, json, pointer);
    }

    private static void refused(Codec<?> codec, String json, String pointer) {
        try {
            codec.decode(json);
        } catch (JsonException missing) {
            same(pointer, missing.pointer());
            return;
        }
        throw new AssertionError("read: " + json);
    }

    private static String written(Lamp lamp) {
        return Lamp.JSON.encodeToString(lamp);
    }

    private static void same(Object expected, Object actual) {
        if (!expected.equals(actual)) {
            throw new AssertionError("expected " + expected + " but was " + actual);
        }
    }
}
