package com.acme;

import io.wirescribe.OpenApiClient;
import java.util.List;

@OpenApiClient("zoo.yaml")
public interface Zoo {
    List<Animal> keep(Animal animal);
}
