@OpenApiClient(value = "shop.yaml", overlays = {"mend.yaml", "more.json"})
package com.acme;

import io.wirescribe.OpenApiClient;
