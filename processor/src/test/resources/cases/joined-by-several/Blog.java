package com.acme;

import io.wirescribe.OpenApiClient;

@OpenApiClient("blog.yaml")
public interface Blog {
    Article article(Article request);

    User user(User request);
}
