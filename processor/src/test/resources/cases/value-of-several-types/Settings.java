package com.acme;

import io.wirescribe.OpenApiClient;

@OpenApiClient("settings.yaml")
public interface Settings {
    Setting change(Setting request);
}
