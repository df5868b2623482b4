package com.acme;

import io.wirescribe.OpenApiClient;

@OpenApiClient(value = "lamps.yaml", include = "yield")
public interface Fields extends FieldsOperations {}
