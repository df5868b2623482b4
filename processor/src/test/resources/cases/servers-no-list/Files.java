package com.acme;

import io.wirescribe.OpenApiClient;

@OpenApiClient("files.yaml")
interface Files {

    void createFile();
}
