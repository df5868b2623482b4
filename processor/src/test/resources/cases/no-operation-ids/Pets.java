package com.acme;

import io.wirescribe.OpenApiClient;
import io.wirescribe.Operation;
import java.util.List;

@OpenApiClient("pets.yaml")
public interface Pets {
    List<Pet> listPets();

    @Operation("/pets")
    List<Pet> all();

    @Operation("/pet/{id}")
    Pet one(String id);

    @Operation("GET /pet")
    List<Pet> allAgain();

    @Operation("GET pets")
    void whatever();
}
