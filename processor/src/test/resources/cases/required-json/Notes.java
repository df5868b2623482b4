package com.acme;

import io.wirescribe.OpenApiClient;

@OpenApiClient("notes.yaml")
public interface Notes {
    Note addNote(NewNote note);
}
