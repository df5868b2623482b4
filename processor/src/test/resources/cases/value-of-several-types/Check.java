package com.acme;

import java.util.List;

/** A value of several types is a choice between them. */
final class Check {

    static void check() {
        same("{\"value\":\"a\"}", Setting.JSON.encodeToString(Setting.builder().value("a").build()));
        same("{\"value\":1.5}", Setting.JSON.encodeToString(Setting.builder().value(1.5).build()));
        same("{\"value\":true}", Setting.JSON.encodeToString(Setting.builder().value(true).build()));
        same("{\"value\":[\"a\"]}", Setting.JSON.encodeToString(Setting.builder().value(List.of("a")).build()));
        var range = SettingValueObject.builder()
                .from(1)
                .to(SettingValueObjectTo.builder().limit(2).build())
                .build();
        same("{\"value\":{\"from\":1,\"to\":{\"limit\":2}}}", Setting.JSON.encodeToString(Setting.builder().value(range).build()));
        for (var json : List.of("{\"value\":null}", "{\"value\":{\"from\":1}}", "{\"value\":\"a\",\"size\":3}", "{\"value\":[],\"size\":\"XL\"}")) {
            same(json, Setting.JSON.encodeToString(Setting.JSON.decode(json)));
        }
    }

    private static void same(Object expected, Object actual) {
        if (!expected.equals(actual)) {
            throw new AssertionError("expected " + expected + " but was " + actual);
        }
    }
}
