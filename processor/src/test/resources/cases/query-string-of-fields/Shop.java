package com.acme;

import io.wirescribe.OpenApiClient;
import io.wirescribe.json.JsonValue;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

@OpenApiClient("shop.yaml")
public interface Shop {
    void search(String term, List<String> tags, List<String> csv, SearchQGeo geo, SearchQArea area, SearchQDeep deep, List<Long> codes, String url, LocalDate at);

    void searchMerged(String term, Long page, Sort sort);

    void searchOpen(JsonValue filter, SearchOpenQEither either, SearchOpenQWhich which, SearchOpenQEach each);

    void searchMapped(Map<String, String> filters);

    void searchChosen(SearchChosenChoice choice);
}
