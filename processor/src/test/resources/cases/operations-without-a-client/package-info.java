@OpenApiClient("shop.yaml")
package com.acme;

import io.wirescribe.OpenApiClient;
