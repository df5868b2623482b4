package com.acme;

import io.wirescribe.OpenApiClient;

@OpenApiClient("files.yaml")
public interface Files {

    void createFile();

    void listFiles();

    void health();

    void present();

    void possible();

    void route();
}
