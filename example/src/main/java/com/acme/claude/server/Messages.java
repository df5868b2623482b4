package com.acme.claude.server;

import java.io.IOException;

/** {@code POST /v1/messages}, at once or as a stream. */
final class Messages implements Endpoint {

    private final Pace pace;

    Messages(Pace pace) {
        this.pace = pace;
    }

    @Override
    public void answer(Call call) throws Refusal, IOException, InterruptedException {
        var order = MessageRules.check(call.body());
        var answer = new MessageAnswer(order, call.requestId());
        if (order.stream()) {
            call.startEvents();
            answer.stream(call::event, pace);
        } else {
            call.send(200, answer.whole());
        }
    }
}
