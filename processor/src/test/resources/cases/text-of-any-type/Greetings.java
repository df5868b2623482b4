package com.acme;

import io.wirescribe.OpenApiClient;

@OpenApiClient("greetings.yaml")
public interface Greetings {
    String greet();

    LeaveAnswer leave();
}
