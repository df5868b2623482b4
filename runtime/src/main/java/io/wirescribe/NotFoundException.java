package io.wirescribe;

/** Status 404: the server does not know what was asked for. */
public final class NotFoundException extends ApiException {

    private static final long serialVersionUID = 1;

    NotFoundException(Call call, Answer answer) {
        super(call, answer);
    }
}
