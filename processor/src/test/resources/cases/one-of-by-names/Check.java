package com.acme;

/** Where no text tells and all require the same, it is the one that has names for most of what there is. */
final class Check {

    static void check() {
        is("Cat", "{\"pet\":{\"name\":\"Tom\",\"meows\":true}}");
        is("Dog", "{\"pet\":{\"name\":\"Rex\",\"barks\":true}}");
        is("Cat", "{\"pet\":{\"name\":\"Tom\"}}");
        is("Dog", "{\"pet\":{\"name\":\"Rex\",\"owner\":\"Ann\",\"meows\":null}}");
        is("Dog", "{\"pet\":{\"name\":\"Rex\",\"barks\":true,\"age\":9}}");
        is("Cat", "{\"pet\":{\"name\":\"Tom\",\"barks\":\"no truth\"}}");
        is("Unknown", "{\"pet\":{\"barks\":true}}");

        is("Solid", "{\"fill\":{\"color\":\"red\"}}");
        is("Gradient", "{\"fill\":{\"color\":\"red\",\"angle\":90}}");
        is("Solid", "{\"fill\":{\"color\":\"red\",\"angle\":\"steep\"}}");

        is("Stop", "{\"nearest\":{\"street\":\"High Street\"}}");
        is("Station", "{\"nearest\":{\"platform\":9}}");

        var deep = "{\"title\":\"t\",\"new\":1}";
        for (int depth = 0; depth < 100; depth++) {
            deep = "{\"title\":\"t\",\"children\":[" + deep + "],\"new\":1}";
        }
        is("Group", "{\"node\":" + deep + "}");

        var none = "{\"children\":[],\"title\":1}";
        for (int depth = 0; depth < 100; depth++) {
            none = "{\"children\":[" + none + "],\"title\":1}";
        }
        is("Folder", "{\"node\":" + none + "}");
        is("Folder", "{\"node\":{\"children\":[{\"children\":[],\"title\":1}],\"title\":1}}");
        is("Group", "{\"node\":{\"title\":\"t\",\"children\":[{\"name\":1}],\"name\":1}}");
    }

    private static void is(String expected, String json) {
        var visit = Visit.JSON.decode(json);
        var held = visit.pet() != null ? visit.pet() : visit.fill() != null ? visit.fill() : visit.nearest() != null ? visit.nearest() : visit.node();
        same(expected, held == null ? "nothing" : held.getClass().getSimpleName(), json);
        same(json, Visit.JSON.encodeToString(visit), "written");
    }

    private static void same(Object expected, Object actual, String what) {
        if (!expected.equals(actual)) {
            throw new AssertionError(what + ": expected " + expected + " but was " + actual);
        }
    }
}
