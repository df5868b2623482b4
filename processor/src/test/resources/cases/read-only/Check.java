package com.acme;

/** Nobody must send what is not theirs to send. */
final class Check {

    static void check() {
        var sent = Account.builder().name("Ann").password("12345678").build();
        same("{\"name\":\"Ann\",\"password\":\"12345678\"}", Account.JSON.encodeToString(sent));
        var received = Account.JSON.decode("{\"object\":\"account\",\"id\":1,\"name\":\"Ann\"}");
        same(1L, received.id());
        same(null, received.password());
        try {
            received.toBuilder().build();
            throw new AssertionError("built");
        } catch (IllegalArgumentException e) {
            same("Account: password is required", e.getMessage());
        }
    }

    private static void same(Object expected, Object actual) {
        if (expected == null ? actual != null : !expected.equals(actual)) {
            throw new AssertionError("expected " + expected + " but was " + actual);
        }
    }
}
