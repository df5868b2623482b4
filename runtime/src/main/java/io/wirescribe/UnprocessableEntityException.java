package io.wirescribe;

/** Status 422: the request is well written but makes no sense to the server. */
public final class UnprocessableEntityException extends ApiException {

    private static final long serialVersionUID = 1;

    UnprocessableEntityException(Call call, Answer answer) {
        super(call, answer);
    }
}
