package com.acme.claude;

import com.acme.claude.server.ClaudeServer;
import io.wirescribe.bedrock.AwsCredentials;
import io.wirescribe.bedrock.BedrockTransport;
import java.util.Map;

/**
 * Where the demonstration sends to: the real services where the environment says so, else the server on this machine.
 *
 * @param environment {@code ANTHROPIC_API_KEY}, perhaps with {@code ANTHROPIC_BASE_URL}, is for Anthropic,
 *     {@code WIRESCRIBE_LIVE=bedrock} for Bedrock
 * @param local the server on this machine
 */
record Places(Map<String, String> environment, ClaudeServer local) {

    ClaudeClient anthropic() {
        var client = ClaudeClient.builder();
        if (!isSet("ANTHROPIC_API_KEY")) {
            return client.apiKey(ClaudeServer.KEY).baseUrl(local.url()).build();
        }
        if (isSet("ANTHROPIC_BASE_URL")) {
            client.baseUrl(environment.get("ANTHROPIC_BASE_URL"));
        }
        return client.apiKey(environment.get("ANTHROPIC_API_KEY")).build();
    }

    /** Region and credentials of the real one are those of every AWS tool. */
    BedrockTransport bedrock() {
        return isBedrockLive()
                ? BedrockTransport.inDefaultRegion().build()
                : BedrockTransport.in(ClaudeServer.AWS_REGION)
                        .endpoint(local.url())
                        .credentials(new AwsCredentials(ClaudeServer.AWS_KEY_ID, ClaudeServer.AWS_SECRET, null))
                        .build();
    }

    String nameOfAnthropic() {
        if (!isSet("ANTHROPIC_API_KEY")) {
            return local.url() + ", a server of this example's own (ANTHROPIC_API_KEY is not set)";
        }
        return isSet("ANTHROPIC_BASE_URL") ? environment.get("ANTHROPIC_BASE_URL") : "the real server";
    }

    String nameOfBedrock() {
        return isBedrockLive() ? "the real service" : local.url() + " (WIRESCRIBE_LIVE is not bedrock)";
    }

    private boolean isBedrockLive() {
        return "bedrock".equals(environment.get("WIRESCRIBE_LIVE"));
    }

    private boolean isSet(String name) {
        var value = environment.get(name);
        return value != null && !value.isBlank();
    }
}
