package com.acme;

/** What an object must say, or what it holds, says what it is. */
final class Check {

    static void check() {
        found("UserFound", "{\"data\":{\"type\":\"users\",\"id\":\"1\"}}");
        found("ArticleFound", "{\"data\":{\"type\":\"articles\",\"id\":\"1\",\"title\":\"t\"}}");
        found("Unknown", "{\"data\":{\"type\":\"people\",\"id\":\"1\"}}");
        found("Unknown", "{\"data\":{\"id\":\"1\"}}");
        found("Unknown", "{\"data\":[\"users\"]}");
        result("AnswerResultSuccess", "{\"status\":\"success\"}");
        result("AnswerResultOptionWrong", "{\"status\":\"failed\",\"code\":400}");
        result("AnswerResultOptionRefused", "{\"status\":\"failed\",\"code\":401}");
        result("Unknown", "{\"status\":\"failed\",\"code\":402}");
    }

    private static void found(String expected, String json) {
        same(expected, read("found", json).found().getClass().getSimpleName());
    }

    private static void result(String expected, String json) {
        same(expected, read("result", json).result().getClass().getSimpleName());
    }

    private static Answer read(String name, String json) {
        var text = "{\"" + name + "\":" + json + "}";
        var answer = Answer.JSON.decode(text);
        same(text, Answer.JSON.encodeToString(answer));
        return answer;
    }

    private static void same(Object expected, Object actual) {
        if (!expected.equals(actual)) {
            throw new AssertionError("expected " + expected + " but was " + actual);
        }
    }
}
