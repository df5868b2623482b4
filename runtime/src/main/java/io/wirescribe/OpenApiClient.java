package io.wirescribe;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Asks for a client behind the annotated interface, written by {@code javac} from an OpenAPI document.
 *
 * <pre>{@code
 * @OpenApiClient("anthropic.yaml")
 * public interface Claude {
 *     Completion createCompletion(CompletionRequest request);
 * }
 * }</pre>
 *
 * <p>What a method returns says how the answer is wanted:
 *
 * <ul>
 *   <li>{@code Completion}: the body alone. {@code String} where the document has text, {@code InputStream} where it
 *       has bytes, which are read as they arrive and are to be closed; {@code void} where it has no body.
 *   <li>{@link Response}{@code <Completion>}: with status, headers and request id. {@code Response<Void>} without a
 *       body.
 *   <li>{@link EventStream}{@code <CompletionEvent>}: a stream, each event as soon as it is there; to be closed.
 *   <li>{@link RawResponse}: the answer of whatever status, unread; to be closed.
 *   <li>{@link java.util.concurrent.CompletableFuture} of one of these: without waiting. Cancelling it ends the
 *       exchange.
 *   <li>{@link java.util.concurrent.Flow.Publisher}{@code <CompletionEvent>}: a stream that is pushed as fast as it is
 *       asked for. Each subscriber sends the request anew.
 * </ul>
 *
 * <pre>{@code
 * @Operation("createCompletion")
 * CompletableFuture<Response<Completion>> completeLater(CompletionRequest request);
 * }</pre>
 *
 * <p>What is wrong with the arguments (one that is null, or that the document does not allow) is thrown by the method
 * itself, also where it returns a future or a publisher; all that goes wrong later arrives there.
 *
 * <p>A header for which the document has a default is sent by every method: with the default where a method has no
 * parameter for it, or is given null.
 *
 * <p>On a package it names the document, and the overlays, of all annotated interfaces of that package that name none.
 *
 * <p>Whoever wants many operations lets their methods be written too, into an interface to extend:
 *
 * <pre>{@code
 * @OpenApiClient(value = "stripe.yaml", include = {"tag:charges", "GET /v1/customers*"})
 * public interface Stripe extends StripeOperations {}
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.PACKAGE})
public @interface OpenApiClient {

    /**
     * The document, as a name relative to the interface, to {@code src/main/openapi} or to a resource folder.
     *
     * @return the document's name; empty for the one that the package names
     */
    String value() default "";

    /**
     * OpenAPI Overlay documents, applied to the document in this order before it is read: the way to mend a document
     * without changing it. They are named as the document is.
     *
     * @return the overlays' names; none for those that the package names
     */
    String[] overlays() default {};

    /**
     * Operations whose methods are written into an interface called like this one with {@code Operations} added, which
     * this one extends. An optional parameter of theirs may be null; a method without any is there too. An operation
     * that answers plainly or as a stream has a method for each.
     *
     * @return operationIds, {@code tag:…}, a path, alone or behind a method, in which {@code *} stands for any text, or
     *     {@code *} for all; none on a package
     */
    String[] include() default {};
}
