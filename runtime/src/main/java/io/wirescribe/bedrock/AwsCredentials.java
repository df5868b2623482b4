package io.wirescribe.bedrock;

import static java.util.Objects.requireNonNull;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What a call to AWS is signed with. Credentials expire, so whoever signs asks a {@link Supplier} of them anew for each
 * call; any supplier will do, three are here:
 *
 * <pre>{@code
 * AwsCredentials fixed = new AwsCredentials(accessKeyId, secretAccessKey, null);
 * Supplier<AwsCredentials> explicit = () -> fixed;
 * Supplier<AwsCredentials> environment = AwsCredentials.environment();
 * Supplier<AwsCredentials> profileRoleOrInstance = AwsCredentials.defaultChain();
 * }</pre>
 *
 * @param accessKeyId the public half of the key
 * @param secretAccessKey the secret half of the key
 * @param sessionToken comes with temporary credentials, else null
 */
public record AwsCredentials(
        String accessKeyId,
        String secretAccessKey,
        @Nullable String sessionToken) {

    /**
     * @throws NullPointerException if a half of the key is null
     * @throws IllegalArgumentException if a half of the key is blank
     */
    public AwsCredentials {
        given(accessKeyId, "the access key id");
        given(secretAccessKey, "the secret access key");
    }

    private static void given(String value, String what) {
        if (requireNonNull(value, () -> what + " is null").isBlank()) {
            throw new IllegalArgumentException(what + " is empty");
        }
    }

    /**
     * Reads {@code AWS_ACCESS_KEY_ID}, {@code AWS_SECRET_ACCESS_KEY} and, where it is set, {@code AWS_SESSION_TOKEN}.
     *
     * @return throws {@link IllegalStateException} if one of the first two is not set
     */
    public static Supplier<AwsCredentials> environment() {
        return AwsEnvironment.SYSTEM::credentials;
    }

    /**
     * Looks where every AWS tool does: system properties, environment, web identity, profiles with SSO and roles,
     * containers, instances. That is AWS's own code, which it takes {@code software.amazon.awssdk:auth} on the class
     * path for; SSO and roles take {@code software.amazon.awssdk:sso} and {@code :sts} besides. Make it once: it renews
     * what expires.
     *
     * @return throws {@link IllegalStateException} where there are no credentials
     * @throws IllegalStateException if {@code software.amazon.awssdk:auth} is missing
     */
    public static Supplier<AwsCredentials> defaultChain() {
        try {
            return new AwsDefaultChain();
        } catch (NoClassDefFoundError e) {
            throw new IllegalStateException(
                    "AWS's default credential chain needs the artefact software.amazon.awssdk:auth, which is missing",
                    e);
        }
    }

    /** The key's public half only. */
    @Override
    public String toString() {
        return "AwsCredentials[" + accessKeyId + "]";
    }
}
