package io.wirescribe.processor.emit;

import com.palantir.javapoet.AnnotationSpec;
import io.wirescribe.processor.model.Call;
import io.wirescribe.processor.model.Deprecation;
import java.util.ArrayList;
import java.util.List;

/** What is said of code that is deprecated, or that uses what is, so that compilers warn only of what users do. */
final class Deprecations {

    /** On what uses something that the document calls deprecated. */
    static final AnnotationSpec USING = suppressing("deprecation");

    private static final AnnotationSpec PLAIN =
            AnnotationSpec.builder(Deprecated.class).build();
    private static final AnnotationSpec REMOVAL = AnnotationSpec.builder(Deprecated.class)
            .addMember("forRemoval", "true")
            .build();

    private static final AnnotationSpec BOTH = AnnotationSpec.builder(SuppressWarnings.class)
            .addMember("value", "{$S, $S}", "deprecation", "removal")
            .build();

    private Deprecations() {}

    /** On what implements something of the user's: of what is to be removed, compilers warn even there. */
    static List<AnnotationSpec> of(Deprecation deprecation) {
        return switch (deprecation) {
            case NONE -> List.of();
            case PLAIN -> List.of(PLAIN);
            case REMOVAL -> List.of(REMOVAL, suppressing("removal"));
        };
    }

    /**
     * On the method of a call.
     *
     * @param using whether it uses something that the document calls deprecated
     */
    static List<AnnotationSpec> of(Call call, boolean using) {
        var aged = call.signature().operation().doc().deprecated();
        var deprecation = call.deprecation() == Deprecation.NONE && aged ? Deprecation.PLAIN : call.deprecation();
        if (using && deprecation == Deprecation.REMOVAL) {
            return List.of(REMOVAL, BOTH);
        }
        var annotations = new ArrayList<>(of(deprecation));
        if (using) {
            annotations.add(USING);
        }
        return annotations;
    }

    private static AnnotationSpec suppressing(String warning) {
        return AnnotationSpec.builder(SuppressWarnings.class)
                .addMember("value", "$S", warning)
                .build();
    }
}
