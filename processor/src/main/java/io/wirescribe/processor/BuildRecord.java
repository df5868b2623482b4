package io.wirescribe.processor;

import io.wirescribe.processor.document.Input;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the code of a package was made of and what was made of it, kept beside its classes, so that a build tool can
 * tell whether the documents have changed since.
 *
 * <p>It is a text in UTF-8, {@code META-INF/wirescribe/com.acme.claude.record} ({@code _.record} for the unnamed
 * package), with an entry to a line; lines may be added, whoever reads it passes over what it does not know:
 *
 * <pre>
 * version 0.1.0
 * interface com.acme.claude.Claude
 * document 5f7c… class-path anthropic.yaml
 * document 90ab… beside schemas/Model.yaml
 * document 11e0… file ../../src/main/openapi/mended.yaml
 * type com.acme.claude.Completion
 * </pre>
 *
 * The {@code version} is that of the processor's jar; it is not there if nobody knows. What follows "interface" is
 * named as {@link Class#getName()} would. A {@code document} has the SHA-256 of its bytes, or {@code -} if it was
 * looked for and not there; then the way it was found, and its path that way: {@code file} from the folder of the
 * classes, {@code class-path} and {@code processor-path} as a resource, {@code beside} from the first document, which
 * refers to the others, {@code url} as it is. What follows "type" was generated, with all that it encloses.
 *
 * <p>The same documents and interfaces give the same bytes, wherever the project is.
 *
 * @param version of the processor, null if it is not known
 * @param interfaces their binary names
 * @param inputs the documents that were looked for
 * @param types the qualified names of what was generated
 */
record BuildRecord(@Nullable String version, List<String> interfaces, List<Input> inputs, Collection<String> types) {

    /** The path of a package's record, from the folder of its classes. */
    static String path(String packageName) {
        return "META-INF/wirescribe/" + (packageName.isEmpty() ? "_" : packageName) + ".record";
    }

    String text() {
        var text = new StringBuilder();
        if (version != null) {
            line(text, "version", version);
        }
        interfaces.stream().sorted().forEach(name -> line(text, "interface", name));
        inputs.forEach(input -> line(
                text,
                "document",
                input.sha256().orElse("-"),
                input.provenance().way().word(),
                input.provenance().path()));
        types.stream().sorted().forEach(name -> line(text, "type", name));
        return text.toString();
    }

    private static void line(StringBuilder text, String... words) {
        text.append(String.join(" ", words).replaceAll("[\r\n]", " ")).append('\n');
    }
}
