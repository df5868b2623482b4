package io.wirescribe;

/** Status 500 and above: the server failed, or is overloaded. */
public final class ServerException extends ApiException {

    private static final long serialVersionUID = 1;

    ServerException(Call call, Answer answer) {
        super(call, answer);
    }
}
