package com.acme;

import io.wirescribe.Upload;
import java.util.stream.Stream;

/** Schemas in place that would be called the same are one type if they are the same. */
final class Check {

    static void check() {
        same(
                "{\"name\":\"Ann\",\"shade\":{\"colour\":\"red\"}}",
                CreateLampRequest.JSON.encodeToString(CreateLampRequest.builder()
                        .name("Ann")
                        .shade(CreateLampRequestShade.builder()
                                .colour(CreateLampRequestShadeColour.Known.RED)
                                .build())
                        .build()));
        same(60L, CreateLampResponse.JSON.decode("{\"watts\":60}").watts());

        // the unit is one, of branches that differ
        ChangeLampRequestSizeUnit unit = ChangeLampRequestSizeUnit.Known.CM;
        same(unit, ChangeLampRequestSizeWithWidth.builder().width(1).unit(unit).build().unit());
        same(unit, ChangeLampRequestSizeWithHeight.builder().height(1).unit(unit).build().unit());

        // what differs says what it is
        same(3L, ChangeLampRequestMultipart.builder().size(3L).build().size());

        // what the document names keeps its name, and a form has files
        same(4L, Table.builder().legs(4L).build().legs());
        same(4L, Table2.builder().legs(4L).build().legs());
        same("a", DrawTableRequest.builder().plan("a").build().plan());
        same(true, DrawTableRequestForm.builder().plan(Upload.of("a", new byte[1])).build().plan() != null);

        Stream.of(
                        "CreateLampRequest2",
                        "CreateLampRequestShade2",
                        "CreateLampRequestShadeColour2",
                        "CreateLampResponse2",
                        "ChangeLampRequestSizeWithWidthUnit",
                        "DrawTableRequestMultipart",
                        "CreateLampRequestMultipart")
                .forEach(Check::absent);
    }

    private static void absent(String type) {
        try {
            throw new AssertionError(Class.forName("com.acme." + type));
        } catch (ClassNotFoundException expected) {
            // one is enough
        }
    }

    private static void same(Object expected, Object actual) {
        if (!expected.equals(actual)) {
            throw new AssertionError("expected " + expected + " but was " + actual);
        }
    }
}
