package com.acme;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.wirescribe.check.ConstraintViolationException;
import io.wirescribe.json.JsonValue;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** What the builder lets through, and what it says of what it does not. */
final class Check {

    static void check() {
        var setting = Setting.builder()
                .watts(95)
                .ratio(0.5)
                .plain(-1e300)
                .name("abcdefghij")
                .tags(List.of("a", "\uD83D\uDE00\uD83D\uDE00\uD83D\uDE00\uD83D\uDE00"))
                .grid(List.of(List.of(0.0, 1.0), List.of()))
                .labels(Map.of("a", "b"))
                .at(OffsetDateTime.parse("2026-01-02T03:04:05.006Z"))
                .picture(new byte[] {1, 2, 3})
                .build();
        violates(
                "Setting: it must have at most 9 properties but has 11",
                setting.toBuilder().small(1).additionalProperty("new", JsonValue.of(1)));
        same(setting, Setting.JSON.decode(Setting.JSON.encode(setting)));
        same(setting, setting.toBuilder().build());

        try {
            var json = new ObjectMapper().writeValueAsString(setting);
            same(JsonValue.parse(Setting.JSON.encodeToString(setting)), JsonValue.parse(json));
            same(setting, new ObjectMapper().readValue(json, Setting.class));
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }

        var row = new ArrayList<>(List.of(1.0));
        var grid = Setting.builder().watts(5).name("a").grid(List.of(row)).build();
        row.set(0, -1.0);
        same(List.of(List.of(1.0)), grid.grid());

        try {
            SettingExtra.builder().additionalProperty("b", 4L).build();
            throw new AssertionError("built");
        } catch (ConstraintViolationException violation) {
            same("SettingExtra: additionalProperties[0] must be at most 3 but was 4", violation.getMessage());
        }

        violates("Setting: watts is required; name is required", Setting.builder());
        violates("Setting: watts must be at least 1 but was 0", valid().watts(0));
        violates("Setting: watts must be below 100 but was 100", valid().watts(100));
        violates("Setting: watts must be a multiple of 5 but was 7", valid().watts(7));
        violates("Setting: ratio must be above 0 but was 0", valid().ratio(0));
        violates("Setting: ratio must be at most 0.5 but was 0.50001", valid().ratio(0.50001));
        violates("Setting: ratio must be a finite number but was NaN", valid().ratio(Double.NaN));
        violates("Setting: plain must be a finite number but was Infinity", valid().plain(Double.POSITIVE_INFINITY));
        violates("Setting: total must be at least 0 but was -1", valid().total(-1));
        violates(
                "Setting: total must be at most 9223372036854775807 but was 10000000000000000000", valid().total(1e19));
        violates(
                "Setting: name must have at least 1 character but has 0; name must match the pattern ^[a-z]+$",
                valid().name(""));
        violates("Setting: name must match the pattern ^[a-z]+$", valid().name("ab\n"));
        violates("Setting: name must have at most 10 characters but has 11", valid().name("abcdefghijk"));
        violates(
                "Setting: at must have at most 24 characters but has 29; at must match the pattern Z$",
                valid().at(OffsetDateTime.parse("2026-01-02T03:04:05.006+01:00")));
        violates("Setting: tags must have at least 1 item but has 0", valid().tags(List.of()));
        violates("Setting: tags must not have the same item twice", valid().tags(List.of("a", "a")));
        violates("Setting: tags[1] must have at most 4 characters but has 5", valid().tags(List.of("a", "abcde")));
        violates("Setting: tags[1] is required", valid().tags(Arrays.asList("a", null)));
        violates("Setting: grid[1][0] must be at least 0 but was -1", valid().grid(List.of(List.of(), List.of(-1.0))));
        violates("Setting: labels must have at most 2 properties but has 3", valid().labels(Map.of("a", "1", "b", "1", "c", "1")));
        violates(
                "Setting: watts must be at least 1 but was -5; ratio must be at most 0.5 but was 1; name is required",
                Setting.builder().watts(-5).ratio(1));
    }

    private static Setting.Builder valid() {
        return Setting.builder().watts(5).name("a");
    }

    private static void violates(String message, Setting.Builder builder) {
        try {
            builder.build();
        } catch (ConstraintViolationException violation) {
            same(message, violation.getMessage());
            return;
        }
        throw new AssertionError("nothing, instead of: " + message);
    }

    private static void same(Object expected, Object actual) {
        if (!expected.equals(actual)) {
            throw new AssertionError("expected " + expected + " but was " + actual);
        }
    }
}
