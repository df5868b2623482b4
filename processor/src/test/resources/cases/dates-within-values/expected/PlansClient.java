package com.acme;

import io.wirescribe.ClientBuilder;
import io.wirescribe.Document;
import io.wirescribe.check.Constraints;
import io.wirescribe.http.Multipart;
import io.wirescribe.http.Reply;
import io.wirescribe.http.Request;
import io.wirescribe.http.Style;
import io.wirescribe.http.Transport;
import io.wirescribe.json.Codecs;
import io.wirescribe.json.JsonValue;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** {@link Plans} over a {@link Transport}. Safe to share between threads; closing it closes its transport. */
@Generated("io.wirescribe.processor.WirescribeProcessor")
@NullMarked
public final class PlansClient implements Plans, AutoCloseable {
    /** What this client was generated from. */
    public static final Document DOCUMENT = Document.of(
            "plans.yaml", "1", "b33c2c7cefb91cc7e3ae97a25bd03525882bfff9e7519e7deadbd13f6b939329");

    private static final Reply<@Nullable Void> FIND_PLANS_DONE = Reply.nothing();

    private static final Reply<@Nullable Void> CREATE_PLAN_DONE = Reply.nothing();

    private final Transport transport;

    /** Asks whatever server the transport leads to. */
    public PlansClient(Transport transport) {
        this.transport = Objects.requireNonNull(transport, "transport");
    }

    /** A client of the document's server. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public void findPlans(@Nullable List<List<LocalDate>> weeks,
            @Nullable Map<String, List<UUID>> owners, @Nullable Map<String, List<UUID>> members,
            @Nullable Map<String, LocalDate> days, @Nullable Map<String, List<String>> names) {
        FIND_PLANS_DONE.send(transport, findPlansRequest(weeks, owners, members, days, names));
    }

    @Override
    public void createPlan(CreatePlanRequest request) {
        CREATE_PLAN_DONE.send(transport, createPlanRequest(request));
    }

    /** Ends what is still running, and closes the transport. */
    @Override
    public void close() {
        transport.close();
    }

    private static Request findPlansRequest(@Nullable List<List<LocalDate>> weeks,
            @Nullable Map<String, List<UUID>> owners, @Nullable Map<String, List<UUID>> members,
            @Nullable Map<String, LocalDate> days, @Nullable Map<String, List<String>> names) {
        Constraints.on("findPlans")
                .noNulls("weeks", weeks)
                .each("weeks", weeks, (items, item) -> items.noNulls("weeks", item))
                .noNulls("owners", owners)
                .eachValue("owners", owners, (items, item) -> items.noNulls("owners", item))
                .noNulls("members", members)
                .eachValue("members", members, (items, item) -> items.noNulls("members", item))
                .noNulls("days", days)
                .noNulls("names", names)
                .eachValue("names", names, (items, item) -> items.noNulls("names", item))
                .verify();
        return Request.get("/plans")
                .query("weeks", Codecs.list(Codecs.list(Codecs.DATE)).toValue(weeks))
                .query("owners", Style.DEEP_OBJECT, Codecs.map(Codecs.list(Codecs.UUID)).toValue(owners))
                .query("members", Codecs.map(Codecs.list(Codecs.UUID)).toValue(members))
                .query("days", Codecs.map(Codecs.DATE).toValue(days))
                .query("names", names);
    }

    private static Request createPlanRequest(CreatePlanRequest request) {
        Objects.requireNonNull(request, "request");
        return Request.post("/plans").body(new Multipart()
                .field("deadlines", Codecs.map(Codecs.DATE_TIME).toValue(request.deadlines()))
                .field("seals", Codecs.map(Codecs.BYTES).toValue(request.seals()))
                .field("weights", request.weights())
                .fields(Codecs.map(JsonValue.JSON), request.additionalProperties())
                .body());
    }

    /** Builds a {@link PlansClient}. */
    public static final class Builder extends ClientBuilder<Builder> {
        private Builder() {
            super(DOCUMENT, "https://plans.example");
        }

        @Override
        protected Builder self() {
            return this;
        }

        /** A client over a connection of its own, unless a transport was given. */
        public PlansClient build() {
            return new PlansClient(connect());
        }
    }
}
