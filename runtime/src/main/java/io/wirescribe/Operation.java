package io.wirescribe;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Names the operation of the document that a method calls, where the method's own name is not its operationId.
 *
 * <pre>{@code
 * @Operation("createCompletion")
 * EventStream<CompletionEvent> streamCompletion(CompletionRequest request);
 *
 * @Operation("GET /v1/models/{model_id}")
 * ModelInfo model(String modelId);
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Operation {

    /**
     * The operation.
     *
     * @return an operationId, or a method and a path as they stand in the document
     */
    String value();
}
