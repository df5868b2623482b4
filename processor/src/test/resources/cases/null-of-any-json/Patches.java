package com.acme;

import io.wirescribe.OpenApiClient;

@OpenApiClient("patches.yaml")
public interface Patches {
    Note send(Patch patch);

    void either(Either either);

    void without(Without without);

    void both(Both both);

    void counted(Counted counted);
}
