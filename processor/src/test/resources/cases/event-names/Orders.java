package com.acme;

import io.wirescribe.EventStream;
import io.wirescribe.OpenApiClient;

@OpenApiClient("orders.yaml")
public interface Orders {
    EventStream<Change> named();

    EventStream<Kind> namedInList();

    EventStream<Kind> anyName();

    EventStream<Kind> severalNames();

    EventStream<Change> unsaid();

    EventStream<Kind> ofOneKind();

    EventStream<Listed> ofOneListedKind();

    EventStream<Change> besideNothing();

    EventStream<Change> besidePing();

    EventStream<Change> closer();

    EventStream<Change> closerByBranch();

    EventStream<Change> severalBranches();

    EventStream<UntilResponse> until();

    EventStream<Change> untilListed();

    EventStream<Change> untilMarked();

    EventStream<Change> heartbeat();

    EventStream<String> textsBesideHeartbeat();

    EventStream<Change> besideKeepAlive();

    EventStream<String> textsUntil();
}
