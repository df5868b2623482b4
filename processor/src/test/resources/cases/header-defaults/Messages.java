package com.acme;

import io.wirescribe.OpenApiClient;
import io.wirescribe.Operation;
import java.time.LocalDate;

@OpenApiClient("messages.yaml")
public interface Messages {
    void send(MessageRequest request);

    @Operation("send")
    void sendAs(MessageRequest request, String anthropicVersion, Long priority);

    void read(String id);

    @Operation("read")
    void readAs(String id, ApiVersion apiVersion, Part xPart);

    void news();

    @Operation("news")
    void newsAs(LocalDate since, String language, ApiVersion apiVersion, String note, String filter);

    void call();

    @Operation("call")
    void callAs(Double protocol, long revision, Boolean typed, Long depth, Boolean dry);
}
