package com.acme;

/** In a script without capitals a type must not be called like a variable. */
final class Check {

    static void check() {
        var json = "{\"用户\":{\"名字\":\"李\"}}";
        var user = Type用户.JSON.decode(json);
        if (!json.equals(Type用户.JSON.encodeToString(user)) || user.用户() == null) {
            throw new AssertionError(user);
        }
    }
}
