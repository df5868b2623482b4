package com.acme;

/** What conversions of OpenAPI 2.0 say in their own words: which kind an heir is, that a text may be a number, that there is nothing. */
final class Check {

    static void check() {
        same("AudioTrack", kind("#Microsoft.Media.AudioTrack"));
        same("AudioTrack", kind("#Microsoft.Media.DolbyTrack"));
        same("VideoTrack", kind("#Microsoft.Media.VideoTrack"));
        same("TextTrack", kind("text"));
        same(true, TrackBase.JSON.decode("{\"@odata.type\":\"#Microsoft.Media.ImageTrack\"}") instanceof TrackBase.Unknown);
        for (var text : new String[] {"{\"port\":80,\"target\":\"http\"}", "{\"port\":\"http\",\"target\":80,\"never\":5}"}) {
            same(text, Service.JSON.encodeToString(Service.JSON.decode(text)));
        }
    }

    private static String kind(String type) {
        return TrackBase.JSON.decode("{\"@odata.type\":\"" + type + "\"}").getClass().getSimpleName();
    }

    private static void same(Object expected, Object actual) {
        if (!expected.equals(actual)) {
            throw new AssertionError("expected " + expected + " but was " + actual);
        }
    }
}
