package io.wirescribe;

import org.jspecify.annotations.Nullable;

/**
 * The server answered with an error. The subclass says which kind, {@link #error} gives the body that the document
 * promises for it:
 *
 * <pre>{@code
 * try {
 *     claude.createCompletion(request);
 * } catch (RateLimitException e) {
 *     waitFor(e.retryAfter());
 * } catch (ApiException e) {
 *     ErrorResponse error = e.error(ErrorResponse.class);
 *     log(e.status(), e.requestId(), error == null ? "unknown" : error.error().type());
 * }
 * }</pre>
 *
 * <p>Errors inside an event stream are thrown as this class itself, with the status of the answer they came in (200);
 * those inside a stream of Bedrock have a status of their own, and are thrown as the subclass that it asks for. Neither
 * the message nor {@code toString} holds anything of the body.
 */
public class ApiException extends WirescribeException {

    private static final long serialVersionUID = 1;

    private final int status;
    private final Headers headers;
    private final transient @Nullable Object error;
    private final String bodyText;

    /**
     * An error answer.
     *
     * @param call the call that failed
     * @param answer what the server said
     */
    protected ApiException(Call call, Answer answer) {
        super("the server answered with " + answer.describe(), null, call);
        this.status = answer.status();
        this.headers = answer.headers();
        this.error = answer.error();
        this.bodyText = answer.bodyText();
    }

    /**
     * An error answer as transports and interpreters of answers know it.
     *
     * @param status the HTTP status
     * @param headers the answer's headers
     * @param error the decoded body, null if it is not what the document promises
     * @param bodyText the body as text, or its beginning
     * @param remark what else is known of it, without any secret, for the message; or null
     */
    public record Answer(
            int status,
            Headers headers,
            @Nullable Object error,
            String bodyText,
            @Nullable String remark) {

        private String describe() {
            var what = status >= 200 && status < 300 ? "an error inside its stream" : "status " + status;
            return remark == null ? what : what + ": " + remark;
        }

        /** The status only: the rest may hold secrets. */
        @Override
        public String toString() {
            return "Answer[" + status + "]";
        }
    }

    /**
     * The exception for an error answer, of the subclass that its status asks for.
     *
     * @param call the call that failed
     * @param answer what the server said
     * @return the exception, not yet thrown
     */
    public static ApiException of(Call call, Answer answer) {
        return switch (answer.status()) {
            case 400 -> new BadRequestException(call, answer);
            case 401 -> new AuthenticationException(call, answer);
            case 403 -> new PermissionDeniedException(call, answer);
            case 404 -> new NotFoundException(call, answer);
            case 409 -> new ConflictException(call, answer);
            case 422 -> new UnprocessableEntityException(call, answer);
            case 429 -> new RateLimitException(call, answer);
            default -> answer.status() >= 500 ? new ServerException(call, answer) : new ApiException(call, answer);
        };
    }

    /**
     * The HTTP status of the answer.
     *
     * @return the status
     */
    public final int status() {
        return status;
    }

    /**
     * The headers of the answer.
     *
     * @return the headers
     */
    public final Headers headers() {
        return headers;
    }

    /**
     * The body that the document promises for this error.
     *
     * @param <E> the body's type
     * @param type the body's type
     * @return the body; null if the server sent something else, or the document promises another type
     */
    public final <E> @Nullable E error(Class<E> type) {
        return type.isInstance(error) ? type.cast(error) : null;
    }

    /**
     * The body as the server sent it, at most its first 64 KB. It may hold what the request held: think before logging.
     *
     * @return the text, empty if there was no body
     */
    public final String bodyText() {
        return bodyText;
    }
}
