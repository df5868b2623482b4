package io.wirescribe.bedrock;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.File;
import java.lang.reflect.InvocationTargetException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AwsCredentialsTest {

    @Test
    void theSecretsAreNotTold() {
        var told = new AwsCredentials("AKID", "s3cret", "t0ken").toString();
        assertEquals("AwsCredentials[AKID]", told);
    }

    @Test
    void bothHalvesOfTheKeyAreNeeded() {
        var e = assertThrows(NullPointerException.class, () -> new AwsCredentials("AKID", null, null));
        assertEquals("the secret access key is null", e.getMessage());
        assertThrows(IllegalArgumentException.class, () -> new AwsCredentials(" ", "s3cret", null));
    }

    @Test
    void theEnvironmentHoldsThem() {
        var environment = environment(Map.of("AWS_ACCESS_KEY_ID", "AKID", "AWS_SECRET_ACCESS_KEY", "s3cret"));
        assertEquals(new AwsCredentials("AKID", "s3cret", null), environment.credentials());
        var session = environment(
                Map.of("AWS_ACCESS_KEY_ID", "AKID", "AWS_SECRET_ACCESS_KEY", "s3cret", "AWS_SESSION_TOKEN", "t"));
        assertEquals(new AwsCredentials("AKID", "s3cret", "t"), session.credentials());
    }

    @Test
    void whatTheEnvironmentLacksIsNamed() {
        var none = environment(Map.of());
        assertFalse(none.hasCredentials());
        var half = environment(Map.of("AWS_ACCESS_KEY_ID", "AKID", "AWS_SECRET_ACCESS_KEY", ""));
        assertEquals(
                "no AWS credentials: the environment variable AWS_ACCESS_KEY_ID is not set",
                assertThrows(IllegalStateException.class, none::credentials).getMessage());
        assertEquals(
                "no AWS credentials: the environment variable AWS_SECRET_ACCESS_KEY is not set",
                assertThrows(IllegalStateException.class, half::credentials).getMessage());
    }

    private static AwsEnvironment environment(Map<String, String> variables) {
        return new AwsEnvironment(variables, Path.of("/nowhere"));
    }

    @Test
    void awsItselfFindsThem() {
        var properties = Map.of("aws.accessKeyId", "AKID", "aws.secretAccessKey", "s3cret", "aws.sessionToken", "t");
        var before = System.getProperties();
        System.setProperties(new java.util.Properties(before));
        try {
            properties.forEach(System::setProperty);
            var chain = AwsCredentials.defaultChain();
            assertEquals(new AwsCredentials("AKID", "s3cret", "t"), chain.get());
        } finally {
            System.setProperties(before);
        }
    }

    @Test
    void whereAwsItselfIsMissingItsArtefactIsNamed() throws Exception {
        var urls = new ArrayList<URL>();
        for (var entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            if (!entry.contains("amazon")) {
                urls.add(Path.of(entry).toUri().toURL());
            }
        }
        try (var without = new URLClassLoader(urls.toArray(URL[]::new), ClassLoader.getPlatformClassLoader())) {
            var defaultChain = without.loadClass(AwsCredentials.class.getName()).getMethod("defaultChain");
            var e = assertThrows(InvocationTargetException.class, () -> defaultChain.invoke(null));
            assertInstanceOf(IllegalStateException.class, e.getCause());
            assertEquals(
                    "AWS's default credential chain needs the artefact software.amazon.awssdk:auth, which is missing",
                    e.getCause().getMessage());
        }
    }
}
