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
 * <p>On a package it names the document of all interfaces of that package that name none.
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
}
