package com.acme.claude.server;

import java.io.IOException;

/** One thing the server can be asked for. */
@FunctionalInterface
interface Endpoint {

    void answer(Call call) throws Refusal, IOException, InterruptedException;
}
