package io.wirescribe;

/** Status 403: the credential does not allow this call. */
public final class PermissionDeniedException extends ApiException {

    private static final long serialVersionUID = 1;

    PermissionDeniedException(Call call, Answer answer) {
        super(call, answer);
    }
}
