package com.acme;

import io.wirescribe.OpenApiClient;
import java.util.List;

@OpenApiClient("stars.yaml")
public interface Stars {
    List<Repository> starred();
}
