package com.acme;

import io.wirescribe.OpenApiClient;
import io.wirescribe.Operation;
import org.jspecify.annotations.Nullable;

@OpenApiClient("files.yaml")
public interface Files {

    void createFile(CreateFileRequest request);

    Owner getOwner(String id);

    void replaceOwner(String id, @Nullable Owner owner);

    @Operation("replaceOwner")
    void replaceOwnerAndAvatar(String id, @Nullable OwnerForm owner);
}
