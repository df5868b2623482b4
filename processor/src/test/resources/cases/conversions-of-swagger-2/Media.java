package com.acme;

import io.wirescribe.OpenApiClient;
import java.util.List;

@OpenApiClient("media.yaml")
public interface Media {
    List<TrackBase> listTracks();

    Service findService(IntOrString port);
}
