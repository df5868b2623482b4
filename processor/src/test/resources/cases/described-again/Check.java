package com.acme;

import io.wirescribe.check.ConstraintViolationException;

/** What is said of a property again adds to what it is, wherever that was said. */
final class Check {

    static void check() throws ReflectiveOperationException {
        var thing = Thing.builder()
                .id(1)
                .part(Part.builder().weight(1.5).build())
                .value(ThingValueOption.builder().amount(3).build())
                .build();
        var json = "{\"id\":1,\"part\":{\"weight\":1.5},\"value\":{\"amount\":3}}";
        same(json, Thing.JSON.encodeToString(thing));
        same(thing, Thing.JSON.decode(json));
        same("{\"id\":2,\"value\":\"much\"}", Thing.JSON.encodeToString(Thing.builder().id(2).value("much").build()));
        same(true, Thing.class.getMethod("old").isAnnotationPresent(Deprecated.class));
        for (int id : new int[] {0, 10}) {
            try {
                throw new AssertionError(Thing.builder().id(id).build());
            } catch (ConstraintViolationException expected) {
                same(true, expected.getMessage().contains("id must be at "));
            }
        }
    }

    private static void same(Object expected, Object actual) {
        if (!expected.equals(actual)) {
            throw new AssertionError("expected " + expected + " but was " + actual);
        }
    }
}
