package io.wirescribe.processor.emit;

import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import io.wirescribe.processor.model.Api;
import io.wirescribe.processor.model.ClientPlan;
import io.wirescribe.processor.model.Declared;
import io.wirescribe.processor.model.Edition;
import io.wirescribe.processor.model.Forms;
import io.wirescribe.processor.model.OperationsPlan;
import io.wirescribe.processor.model.Pointer;
import io.wirescribe.processor.model.Reach;
import io.wirescribe.processor.naming.Names;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/** All the files of a document. */
public final class Emission {

    private static final String INDENT = "    ";

    private final Names names;

    private Emission(Names names) {
        this.names = names;
    }

    /** The declared types and their codecs. */
    public static List<SourceFile> types(Api api, Names names) {
        var emission = new Emission(names);
        var types = new JavaTypes(api, names);
        var received = Reach.received(api);
        var files = new ArrayList<SourceFile>();
        for (var declared : api.types().values()) {
            var name = names.type(declared.origin().pointer());
            var codec = names.codec(declared.origin().pointer());
            if (declared instanceof Declared.Structure structure) {
                files.add(emission.file(name, () -> emission.structure(types, structure, received)));
                if (!Forms.file(structure)) {
                    files.add(emission.file(codec, () -> new CodecEmitter(names, types, structure).type()));
                }
            } else if (declared instanceof Declared.Choice choice) {
                files.add(emission.file(name, () -> new ChoiceEmitter(names, types, choice).type()));
                files.add(emission.file(codec, () -> new ChoiceCodecEmitter(names, types, choice).type()));
            } else if (declared instanceof Declared.Answers answers) {
                files.add(emission.file(name, () -> new AnswersEmitter(names, types, answers).type()));
            } else if (declared instanceof Declared.OpenEnum openEnum) {
                files.add(emission.file(name, () -> new OpenEnumEmitter(names, types, openEnum).type()));
            }
        }
        return files;
    }

    /** The client behind one interface. */
    public static SourceFile client(Api api, Edition edition, Names names, ClientPlan plan) {
        return new Emission(names).file(plan.clientName(), () -> new ClientEmitter(api, edition, names, plan).type());
    }

    /** The methods that an interface includes. */
    public static SourceFile operations(Api api, Names names, OperationsPlan plan) {
        return new Emission(names).file(plan.name(), () -> new OperationsEmitter(api, names, plan).type());
    }

    /**
     * An interface for a user to begin with.
     *
     * @param documents as it names them: the document, then its overlays
     */
    public static SourceFile sketch(Api api, Names names, OperationsPlan plan, List<String> documents) {
        return new Emission(names)
                .file(plan.interfaceName(), () -> new SketchEmitter(api, names, plan, documents).type());
    }

    private TypeSpec structure(JavaTypes types, Declared.Structure structure, Set<Pointer> received) {
        var sentOnly = !received.contains(structure.origin().pointer());
        return LargeObjects.is(types, structure)
                ? new LargeObjectEmitter(names, types, structure).type()
                : new RecordEmitter(names, types, structure, sentOnly).type();
    }

    private SourceFile file(String name, Supplier<TypeSpec> type) {
        return SourceFile.of(names.packageName(), name, () -> text(type.get()));
    }

    private String text(TypeSpec type) {
        var text = JavaFile.builder(names.packageName(), type)
                .indent(INDENT)
                .skipJavaLangImports(true)
                .build()
                .toString();
        return Invisible.escaped(Layout.of(text));
    }
}
