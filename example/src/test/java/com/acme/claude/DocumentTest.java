package com.acme.claude;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.acme.chat.Chat;
import com.acme.chat.ChatClient;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The clients are as new as their documents. */
class DocumentTest {

    @Test
    void clientsAreAsNewAsTheirDocuments() {
        ClaudeClient.DOCUMENT.assertMatches(Claude.class.getResource("/anthropic.yaml"));
        ChatClient.DOCUMENT.assertMatches(Chat.class.getResource("/chat-completion.yaml"));
    }

    @Test
    void theFileItselfMayBeAskedToo() {
        ClaudeClient.DOCUMENT.assertMatches(Path.of("../spec/anthropic.yaml"));
    }

    @Test
    void aDocumentSaysWhichItIs() {
        var document = ClaudeClient.DOCUMENT;
        assertEquals("anthropic.yaml", document.name());
        assertTrue(document.product().startsWith("anthropic.yaml/" + document.version() + " (sha256:"));
    }
}
