package io.wirescribe;

/** Status 409: the request contradicts what the server holds. */
public final class ConflictException extends ApiException {

    private static final long serialVersionUID = 1;

    ConflictException(Call call, Answer answer) {
        super(call, answer);
    }
}
