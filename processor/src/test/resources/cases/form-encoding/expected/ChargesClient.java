package com.acme;

import io.wirescribe.ClientBuilder;
import io.wirescribe.Document;
import io.wirescribe.check.Constraints;
import io.wirescribe.http.FormEncoding;
import io.wirescribe.http.Reply;
import io.wirescribe.http.Request;
import io.wirescribe.http.Style;
import io.wirescribe.http.Transport;
import io.wirescribe.json.Codecs;
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
            "charges.yaml", "1", "7927d42647361991e26768b3727f679056b63d06233849b9feba71947ec233af");

    private static final Reply<@Nullable Void> CREATE_CHARGE_DONE = Reply.nothing();

    private static final Reply<@Nullable Void> REPLACE_CHARGES_DONE = Reply.nothing();

    private static final Reply<@Nullable Void> NOTE_DONE = Reply.nothing();

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
    public void noteByForm(NoteForm note) {
        NOTE_DONE.send(transport, noteByFormRequest(note));
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

    private static Request noteByFormRequest(NoteForm request) {
        return Request.patch("/charges").body(FormEncoding.PLAIN.body(NoteForm.JSON, Objects.requireNonNull(request, "request")));
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
