package io.wirescribe.bedrock;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AwsEnvironmentTest {

    private static final String CONFIG = """
            # the region of nobody
            region = nowhere
            [default]
            output = json
            s3 =
              region = nested
            region=eu-west-1
            [profile work]
            region = ap-south-1 # near us
            [work]
            region = none
            [profile empty]
            region =
            """;

    @TempDir
    Path home;

    @Test
    void aVariableNamesTheRegion() {
        assertEquals("eu-central-1", region(Map.of("AWS_REGION", " eu-central-1", "AWS_DEFAULT_REGION", "us-east-1")));
        assertEquals("us-east-1", region(Map.of("AWS_REGION", "", "AWS_DEFAULT_REGION", "us-east-1")));
    }

    @Test
    void elseTheProfileDoes() throws IOException {
        Files.createDirectory(home.resolve(".aws"));
        Files.writeString(home.resolve(".aws/config"), CONFIG);
        assertEquals("eu-west-1", region(Map.of()));
        assertEquals("ap-south-1", region(Map.of("AWS_PROFILE", "work")));
        assertThrows(IllegalStateException.class, () -> region(Map.of("AWS_PROFILE", "empty")));
    }

    @Test
    void theProfilesMayLieElsewhere() throws IOException {
        var file = Files.writeString(home.resolve("profiles"), CONFIG);
        assertEquals("eu-west-1", region(Map.of("AWS_CONFIG_FILE", file.toString())));
    }

    @Test
    void whereNothingNamesARegionThatIsSaid() {
        var e = assertThrows(IllegalStateException.class, () -> region(Map.of("AWS_PROFILE", "other")));
        assertEquals("no AWS region: name one, or set AWS_REGION, or a region in the profile other", e.getMessage());
    }

    @Test
    void aBearerKeyMayBeSet() {
        assertEquals("key", new AwsEnvironment(Map.of("AWS_BEARER_TOKEN_BEDROCK", "key"), home).bearerKey());
        assertNull(new AwsEnvironment(Map.of(), home).bearerKey());
    }

    private String region(Map<String, String> variables) {
        return new AwsEnvironment(variables, home).region();
    }
}
