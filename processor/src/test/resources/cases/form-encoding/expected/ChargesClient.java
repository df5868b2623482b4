package com.acme;

import io.wirescribe.ClientBuilder;
import io.wirescribe.Document;
import io.wirescribe.check.Constraints;
import io.wirescribe.http.FormEncoding;
import io.wirescribe.http.Multipart;
import io.wirescribe.http.Reply;
import io.wirescribe.http.Request;
import io.wirescribe.http.Style;
import io.wirescribe.http.Transport;
import io.wirescribe.json.Codecs;
import io.wirescribe.json.JsonValue;
import java.util.Map;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** {@link Charges} over a {@link Transport}. Safe to share between threads; closing it closes its transport. */
@Generated("io.wirescribe.processor.WirescribeProcessor")
@NullMarked
public final class ChargesClient implements Charges, AutoCloseable {
    /** What this client was generated from. */
    public static final Document DOCUMENT = Document.of(
            "charges.yaml", "1", "001a99589b07222bcaabb12f2717fcce4dfa404050afea07342317cde150d81b");

    private static final Reply<@Nullable Void> CREATE_CHARGE_DONE = Reply.nothing();

    private static final Reply<@Nullable Void> REPLACE_CHARGES_DONE = Reply.nothing();

    private static final Reply<@Nullable Void> NOTE_DONE = Reply.nothing();

    private static final Reply<@Nullable Void> SEND_NOTE_DONE = Reply.nothing();

    private static final Reply<@Nullable Void> ATTACH_NOTE_DONE = Reply.nothing();

    private static final Reply<@Nullable Void> SEND_LEFT_DONE = Reply.nothing();

    private static final Reply<@Nullable Void> SEND_RIGHT_DONE = Reply.nothing();

    private static final Reply<@Nullable Void> SEND_LEFT_AGAIN_DONE = Reply.nothing();

    private static final Reply<@Nullable Void> SEND_PAGE_DONE = Reply.nothing();

    private static final Reply<@Nullable Void> SEND_PAGE_AS_XML_DONE = Reply.nothing();

    private final Transport transport;

    /** Asks whatever server the transport leads to. */
    public ChargesClient(Transport transport) {
        this.transport = Objects.requireNonNull(transport, "transport");
    }

    /** A client of the document's server. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public void createCharge(CreateChargeRequest request) {
        CREATE_CHARGE_DONE.send(transport, createChargeRequest(request));
    }

    @Override
    public void replaceCharges(@Nullable Map<String, String> request) {
        REPLACE_CHARGES_DONE.send(transport, replaceChargesRequest(request));
    }

    @Override
    public void note(Note note) {
        NOTE_DONE.send(transport, noteRequest(note));
    }

    @Override
    public void noteByForm(NoteFields note) {
        NOTE_DONE.send(transport, noteByFormRequest(note));
    }

    @Override
    public void sendNote(NoteForm note) {
        SEND_NOTE_DONE.send(transport, sendNoteRequest(note));
    }

    @Override
    public void attachNote(NoteFormCardAsFile note) {
        ATTACH_NOTE_DONE.send(transport, attachNoteRequest(note));
    }

    @Override
    public void sendLeft(Pair pair) {
        SEND_LEFT_DONE.send(transport, sendLeftRequest(pair));
    }

    @Override
    public void sendRight(PairFieldsRight pair) {
        SEND_RIGHT_DONE.send(transport, sendRightRequest(pair));
    }

    @Override
    public void sendLeftAgain(Pair pair) {
        SEND_LEFT_AGAIN_DONE.send(transport, sendLeftAgainRequest(pair));
    }

    @Override
    public void sendPage(Page page) {
        SEND_PAGE_DONE.send(transport, sendPageRequest(page));
    }

    @Override
    public void sendPageAsXml(PageForm page) {
        SEND_PAGE_AS_XML_DONE.send(transport, sendPageAsXmlRequest(page));
    }

    /** Ends what is still running, and closes the transport. */
    @Override
    public void close() {
        transport.close();
    }

    private static Request createChargeRequest(CreateChargeRequest request) {
        return Request.post("/charges").body(Forms.CREATE_CHARGE.body(CreateChargeRequest.JSON, Objects.requireNonNull(request, "request")));
    }

    private static Request replaceChargesRequest(@Nullable Map<String, String> request) {
        Constraints.on("replaceCharges")
                .noNulls("request", request)
                .verify();
        return Request.put("/charges").body(FormEncoding.PLAIN.body(Codecs.map(Codecs.STRING), request));
    }

    private static Request noteRequest(Note request) {
        return Request.patch("/charges").json(Note.JSON, Objects.requireNonNull(request, "request"));
    }

    private static Request noteByFormRequest(NoteFields request) {
        return Request.patch("/charges").body(FormEncoding.PLAIN.body(NoteFields.JSON, Objects.requireNonNull(request, "request")));
    }

    private static Request sendNoteRequest(NoteForm request) {
        Objects.requireNonNull(request, "request");
        return Request.post("/notes").body(new Multipart()
                .field("card", "application/xml", request.card())
                .fields(Codecs.map(JsonValue.JSON), request.additionalProperties())
                .body());
    }

    private static Request attachNoteRequest(NoteFormCardAsFile request) {
        Objects.requireNonNull(request, "request");
        return Request.put("/notes").body(new Multipart()
                .file("card", "application/pdf", request.card())
                .fields(Codecs.map(JsonValue.JSON), request.additionalProperties())
                .body());
    }

    private static Request sendLeftRequest(Pair request) {
        return Request.post("/pairs").body(FormEncoding.PLAIN.body(Pair.JSON, Objects.requireNonNull(request, "request")));
    }

    private static Request sendRightRequest(PairFieldsRight request) {
        return Request.put("/pairs").body(FormEncoding.PLAIN.body(PairFieldsRight.JSON, Objects.requireNonNull(request, "request")));
    }

    private static Request sendLeftAgainRequest(Pair request) {
        return Request.patch("/pairs").body(FormEncoding.PLAIN.body(Pair.JSON, Objects.requireNonNull(request, "request")));
    }

    private static Request sendPageRequest(Page request) {
        Objects.requireNonNull(request, "request");
        return Request.post("/pages").body(new Multipart()
                .json("card", Card.JSON, request.card())
                .fields(Codecs.map(JsonValue.JSON), request.additionalProperties())
                .body());
    }

    private static Request sendPageAsXmlRequest(PageForm request) {
        Objects.requireNonNull(request, "request");
        return Request.put("/pages").body(new Multipart()
                .field("card", "application/xml", request.card())
                .fields(Codecs.map(JsonValue.JSON), request.additionalProperties())
                .body());
    }

    /** Builds a {@link ChargesClient}. */
    public static final class Builder extends ClientBuilder<Builder> {
        private Builder() {
            super(DOCUMENT, "https://charges.example");
        }

        @Override
        protected Builder self() {
            return this;
        }

        /** A client over a connection of its own, unless a transport was given. */
        public ChargesClient build() {
            return new ChargesClient(connect());
        }
    }

    private static final class Forms {
        static final FormEncoding CREATE_CHARGE = FormEncoding.PLAIN
                .json("card")
                .style("codes", Style.FORM)
                .style("expand", Style.DEEP_OBJECT)
                .style("metadata", Style.DEEP_OBJECT)
                .reserved("url", Style.FORM_EXPLODED);
    }
}
