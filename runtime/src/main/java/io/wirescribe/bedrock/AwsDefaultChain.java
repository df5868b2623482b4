package io.wirescribe.bedrock;

import java.util.function.Supplier;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.AwsSessionCredentials;
import software.amazon.awssdk.auth.credentials.DefaultCredentialsProvider;

/** The one class that knows AWS's own: loading it fails where the optional artefact is missing. */
final class AwsDefaultChain implements Supplier<AwsCredentials> {

    private final AwsCredentialsProvider chain =
            DefaultCredentialsProvider.builder().build();

    @Override
    public AwsCredentials get() {
        try {
            var found = chain.resolveCredentials();
            var token = found instanceof AwsSessionCredentials session ? session.sessionToken() : null;
            return new AwsCredentials(found.accessKeyId(), found.secretAccessKey(), token);
        } catch (RuntimeException e) { // whatever it is, the chain has said why
            throw new IllegalStateException("AWS's default credential chain found no credentials", e);
        }
    }
}
