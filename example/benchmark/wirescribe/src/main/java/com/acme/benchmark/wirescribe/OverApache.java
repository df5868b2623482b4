package com.acme.benchmark.wirescribe;

import io.wirescribe.http.ApacheTransport;
import io.wirescribe.http.Transport;

/** The generated clients over Apache HttpClient. */
public final class OverApache extends OverHttp {

    @Override
    Transport transport(String url) {
        return ApacheTransport.to(url).build();
    }
}
