package com.acme;

import io.wirescribe.EventStream;
import io.wirescribe.OpenApiClient;
import io.wirescribe.Response;
import java.io.InputStream;
import java.util.List;

@OpenApiClient("stars.yaml")
public interface Stars {
    List<Repository> starred();

    Response<Long> count();

    Star find();

    EventStream<Star> watch();

    InputStream draw();
}
