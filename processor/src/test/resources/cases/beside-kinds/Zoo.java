package com.acme;

import io.wirescribe.OpenApiClient;

@OpenApiClient("zoo.yaml")
public interface Zoo {
    GetAnimalResponse getAnimal();

    void putToy(Toy toy);
}
