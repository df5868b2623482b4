package com.acme;

import io.wirescribe.OpenApiClient;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

@OpenApiClient("plans.yaml")
public interface Plans {

    void findPlans(
            List<List<LocalDate>> weeks,
            Map<String, List<UUID>> owners,
            Map<String, List<UUID>> members,
            Map<String, LocalDate> days,
            Map<String, List<String>> names);

    void createPlan(CreatePlanRequest request);
}
