package com.acme;

import io.wirescribe.OpenApiClient;
import java.util.List;
import org.jspecify.annotations.Nullable;

@OpenApiClient("lamps.yaml")
public interface Lamps {
    Lamp getLamp();

    List<@Nullable String> getNotes();
}
