package io.wirescribe.bedrock;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The settings that AWS tools find around them: environment variables, and the profiles of {@code ~/.aws/config}. */
final class AwsEnvironment {

    static final AwsEnvironment SYSTEM =
            new AwsEnvironment(System.getenv(), Path.of(System.getProperty("user.home", "")));

    private final Map<String, String> variables;
    private final Path home;

    AwsEnvironment(Map<String, String> variables, Path home) {
        this.variables = variables;
        this.home = home;
    }

    boolean hasCredentials() {
        return variable("AWS_ACCESS_KEY_ID") != null;
    }

    AwsCredentials credentials() {
        return new AwsCredentials(
                required("AWS_ACCESS_KEY_ID"), required("AWS_SECRET_ACCESS_KEY"), variable("AWS_SESSION_TOKEN"));
    }

    @Nullable
    String bearerKey() {
        return variable("AWS_BEARER_TOKEN_BEDROCK");
    }

    String region() {
        var region = variable("AWS_REGION");
        if (region == null) {
            region = variable("AWS_DEFAULT_REGION");
        }
        if (region == null) {
            region = regionOfProfile();
        }
        if (region == null) {
            throw new IllegalStateException(
                    "no AWS region: name one, or set AWS_REGION, or a region in the profile " + profile());
        }
        return region;
    }

    private String profile() {
        var profile = variable("AWS_PROFILE");
        return profile == null ? "default" : profile;
    }

    private @Nullable String regionOfProfile() {
        var named = variable("AWS_CONFIG_FILE");
        var file = named == null ? home.resolve(".aws").resolve("config") : Path.of(named);
        if (!Files.isRegularFile(file)) {
            return null;
        }
        try {
            return regionOfProfile(Files.readAllLines(file));
        } catch (IOException e) {
            throw new IllegalStateException("the AWS profiles in " + file + " cannot be read", e);
        }
    }

    /** Settings that are indented belong to the setting before them, not to the profile. */
    private @Nullable String regionOfProfile(List<String> lines) {
        var inside = false;
        for (var line : lines) {
            if (line.startsWith("[")) {
                inside = isProfile(line);
            } else if (inside && line.startsWith("region")) {
                int equals = line.indexOf('=');
                if (equals > 0 && line.substring(0, equals).strip().equals("region")) {
                    return value(line.substring(equals + 1));
                }
            }
        }
        return null;
    }

    private boolean isProfile(String header) {
        int end = header.indexOf(']');
        var name = end < 0 ? "" : header.substring(1, end).strip();
        return name.startsWith("profile ")
                ? name.substring("profile ".length()).strip().equals(profile())
                : name.equals("default") && profile().equals("default");
    }

    private static @Nullable String value(String text) {
        int comment = text.indexOf(" #");
        var value = (comment < 0 ? text : text.substring(0, comment)).strip();
        return value.isEmpty() ? null : value;
    }

    private String required(String name) {
        var value = variable(name);
        if (value == null) {
            throw new IllegalStateException("no AWS credentials: the environment variable " + name + " is not set");
        }
        return value;
    }

    private @Nullable String variable(String name) {
        var value = variables.get(name);
        return value == null || value.isBlank() ? null : value.strip();
    }
}
