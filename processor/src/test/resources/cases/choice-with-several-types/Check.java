package com.acme;

import java.util.List;
import java.util.Map;

/** A branch of several types is as many branches as it has types. */
final class Check {

    static void check() {
        same("{\"text\":\"a\"}", Label.builder().text("a").build());
        same("{\"text\":5}", Label.builder().text(5).build());
        same("{\"text\":{\"en\":\"a\"}}", Label.builder().text(Map.of("en", "a")).build());
        same("{\"lines\":\"a\"}", Label.builder().lines("a").build());
        same("{\"lines\":5}", Label.builder().lines(5).build());
        same("{\"lines\":[\"a\"]}", Label.builder().lines(List.of("a")).build());
        same("{\"size\":\"XL\"}", Label.builder().size("XL").build());
        same("{\"size\":true}", Label.builder().size(true).build());
        same("{\"size\":{\"width\":3}}", Label.builder().size(SizeObject.builder().width(3).build()).build());
    }

    private static void same(String json, Label label) {
        if (!json.equals(Label.JSON.encodeToString(label)) || !label.equals(Label.JSON.decode(json))) {
            throw new AssertionError(json + " is " + Label.JSON.decode(json) + ", and not " + label);
        }
    }
}
