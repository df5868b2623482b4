package com.acme;

/** What is sent as it is needs no types of what it holds. */
final class Check {

    static void check() throws ClassNotFoundException {
        Class.forName("com.acme.Change", false, Check.class.getClassLoader());
        for (var name : new String[] {"BulkRequestItem", "Container"}) {
            try {
                throw new AssertionError(Class.forName("com.acme." + name, false, Check.class.getClassLoader()));
            } catch (ClassNotFoundException expected) {
                // nobody meets it
            }
        }
    }
}
