package com.acme;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.wirescribe.Headers;
import io.wirescribe.RawResponse;
import io.wirescribe.Upload;
import io.wirescribe.http.Request;
import io.wirescribe.http.Transport;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** What is sent for a URL-encoded form. */
final class Check {

    static void check() throws IOException {
        var sent = new Sent();
        var charges = new ChargesClient(sent);
        charges.createCharge(CreateChargeRequest.builder()
                .amount(5)
                .expand(List.of("a", "b"))
                .metadata(Map.of("order id", "1&2"))
                .card(Card.builder().number("42").build())
                .codes(List.of(1L, 2L))
                .url("https://x.example/?a=b")
                .plain(List.of("p", "q"))
                .receipt("<r/>")
                .receipts(List.of("a", "b"))
                .rows(List.of("1,2"))
                .build());
        same("application/x-www-form-urlencoded", sent.request.body().contentType());
        same(
                "amount=5&expand%5B%5D=a&expand%5B%5D=b&metadata%5Border%20id%5D=1%262&card=%7B%22number%22%3A%2242%22%7D"
                        + "&codes=1,2&url=https://x.example/?a=b&plain=p&plain=q"
                        + "&receipt=%3Cr%2F%3E&receipts=a&receipts=b&rows=1%2C2",
                sent.text());
        charges.replaceCharges(Map.of("a", "b"));
        same("a=b", sent.text());
        charges.note(Note.builder().card(Card.builder().number("1").build()).build());
        same("{\"card\":{\"number\":\"1\"}}", sent.text());
        charges.noteByForm(NoteFields.builder().card("<card/>").build());
        same("card=%3Ccard%2F%3E", sent.text());

        var card = Card.builder().number("1").build();
        charges.sendLeft(Pair.builder().left("<l/>").right(card).build());
        same("left=%3Cl%2F%3E&right=%7B%22number%22%3A%221%22%7D", sent.text());
        charges.sendLeftAgain(Pair.builder().left("l").build());
        same("left=l", sent.text());
        charges.sendRight(PairFieldsRight.builder().left(card).right("<r/>").build());
        same("left=%7B%22number%22%3A%221%22%7D&right=%3Cr%2F%3E", sent.text());
        charges.sendNote(NoteForm.builder().card("<card/>").build());
        holds("content-type: application/xml\r\n\r\n<card/>", sent.text());
        charges.attachNote(NoteFormCardAsFile.builder().card(Upload.of("card", new byte[] {'c'})).build());
        holds("content-type: application/pdf\r\n\r\nc", sent.text());
        charges.sendPage(Page.builder().card(card).build());
        holds("content-type: application/json\r\n\r\n{\"number\":\"1\"}", sent.text());
        charges.sendPageAsXml(PageForm.builder().card("<card/>").build());
        holds("content-type: application/xml\r\n\r\n<card/>", sent.text());
    }

    private static final class Sent implements Transport {

        private Request request;

        @Override
        public RawResponse send(Request request) {
            this.request = request;
            return new RawResponse(204, Headers.of(Map.of()), InputStream.nullInputStream());
        }

        @Override
        public CompletableFuture<RawResponse> sendAsync(Request request) {
            return CompletableFuture.completedFuture(send(request));
        }

        String text() throws IOException {
            return new String(request.body().content().open().readAllBytes(), UTF_8);
        }
    }

    private static void holds(String expected, String actual) {
        if (!actual.contains(expected)) {
            throw new AssertionError("expected " + expected + " in " + actual);
        }
    }

    private static void same(Object expected, Object actual) {
        if (!expected.equals(actual)) {
            throw new AssertionError("expected " + expected + " but was " + actual);
        }
    }
}
