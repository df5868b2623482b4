package io.wirescribe.processor.emit;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.wirescribe.processor.model.Api;
import io.wirescribe.processor.model.Call;
import io.wirescribe.processor.model.OperationsPlan;
import io.wirescribe.processor.naming.Names;
import java.util.List;
import javax.lang.model.element.Modifier;

/** An interface as a user would write it. */
final class SketchEmitter {

    private final OperationsPlan plan;
    private final List<String> documents;
    private final MethodHeaders headers;

    /** @param documents the document, then its overlays */
    SketchEmitter(Api api, Names names, OperationsPlan plan, List<String> documents) {
        this.plan = plan;
        this.documents = List.copyOf(documents);
        this.headers = new MethodHeaders(new JavaTypes(api, names));
    }

    TypeSpec type() {
        var type = TypeSpec.interfaceBuilder(plan.interfaceName())
                .addModifiers(Modifier.PUBLIC)
                .addAnnotation(client());
        plan.calls().forEach(call -> type.addMethod(method(call)));
        return type.build();
    }

    private AnnotationSpec client() {
        var annotation = AnnotationSpec.builder(Library.OPEN_API_CLIENT).addMember("value", "$S", documents.get(0));
        documents.stream().skip(1).forEach(overlay -> annotation.addMember("overlays", "$S", overlay));
        return annotation.build();
    }

    private MethodSpec method(Call call) {
        var method = headers.of(call).addModifiers(Modifier.PUBLIC, Modifier.ABSTRACT);
        var operation = operation(call);
        if (!operation.equals(call.method())) {
            method.addAnnotation(AnnotationSpec.builder(Library.OPERATION)
                    .addMember("value", CodeBlock.of("$S", operation))
                    .build());
        }
        return method.build();
    }

    /** Its operationId, if no other operation has the same. */
    private String operation(Call call) {
        var route = call.signature().operation().route();
        var id = route.id();
        var bearers = plan.calls().stream()
                .map(other -> other.signature().operation().route())
                .filter(other -> id != null && id.equals(other.id()))
                .distinct()
                .count();
        return id != null && bearers == 1 ? id : route.method() + " " + route.target();
    }
}
