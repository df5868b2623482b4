package io.wirescribe;

/** Status 401: no credential came with the request, or not a valid one. */
public final class AuthenticationException extends ApiException {

    private static final long serialVersionUID = 1;

    AuthenticationException(Call call, Answer answer) {
        super(call, answer);
    }
}
