@OpenApiClient(value = "shop.yaml", include = "*")
package com.acme;

import io.wirescribe.OpenApiClient;
