package io.wirescribe;

/** Status 400: the server did not accept the request as it is written. */
public final class BadRequestException extends ApiException {

    private static final long serialVersionUID = 1;

    BadRequestException(Call call, Answer answer) {
        super(call, answer);
    }
}
