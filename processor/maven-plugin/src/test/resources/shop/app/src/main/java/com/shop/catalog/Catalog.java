package com.shop.catalog;

import io.wirescribe.OpenApiClient;

@OpenApiClient("catalog.yaml")
public interface Catalog {

    void addArticle(Article article);
}
