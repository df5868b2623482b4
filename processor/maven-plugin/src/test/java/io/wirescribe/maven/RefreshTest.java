package io.wirescribe.maven;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A user's project is built, its documents change, and the same command is given again: {@code mvn compile}. */
class RefreshTest {

    @TempDir
    Path folder;

    @Test
    void whatIsBuiltIsAsNewAsItsDocuments() throws Exception {
        var shop = Shop.in(folder);
        var story = new Story(shop, new Maven(folder).option("-Pprocessor-path"));
        story.tell();
        story.tellOfAnotherVersion();
    }
}
