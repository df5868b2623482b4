package io.wirescribe.processor.emit;

import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import io.wirescribe.processor.model.Api;
import io.wirescribe.processor.model.ClientPlan;
import io.wirescribe.processor.model.Declared;
import io.wirescribe.processor.model.Edition;
import io.wirescribe.processor.model.Forms;
import io.wirescribe.processor.model.OperationsPlan;
import io.wirescribe.processor.model.Reach;
import io.wirescribe.processor.naming.Names;
import java.util.ArrayList;
import java.util.List;

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
            if (declared instanceof Declared.Structure structure) {
                var sentOnly = !received.contains(structure.origin().pointer());
                files.add(emission.file(
                        LargeObjects.is(types, structure)
                                ? new LargeObjectEmitter(names, types, structure).type()
                                : new RecordEmitter(names, types, structure, sentOnly).type()));
                if (!Forms.file(structure)) {
                    files.add(emission.file(new CodecEmitter(names, types, structure).type()));
                }
            } else if (declared instanceof Declared.Choice choice) {
                files.add(emission.file(new ChoiceEmitter(names, types, choice).type()));
                files.add(emission.file(new ChoiceCodecEmitter(names, types, choice).type()));
            } else if (declared instanceof Declared.OpenEnum openEnum) {
                files.add(emission.file(new OpenEnumEmitter(names, types, openEnum).type()));
            }
        }
        return files;
    }

    /** The client behind one interface. */
    public static SourceFile client(Api api, Edition edition, Names names, ClientPlan plan) {
        return new Emission(names).file(new ClientEmitter(api, edition, names, plan).type());
    }

    /** The methods that an interface includes. */
    public static SourceFile operations(Api api, Names names, OperationsPlan plan) {
        return new Emission(names).file(new OperationsEmitter(api, names, plan).type());
    }

    /**
     * An interface for a user to begin with.
     *
     * @param documents as it names them: the document, then its overlays
     */
    public static SourceFile sketch(Api api, Names names, OperationsPlan plan, List<String> documents) {
        return new Emission(names).file(new SketchEmitter(api, names, plan, documents).type());
    }

    private SourceFile file(TypeSpec type) {
        var text = JavaFile.builder(names.packageName(), type)
                .indent(INDENT)
                .skipJavaLangImports(true)
                .build()
                .toString();
        return new SourceFile(names.packageName(), type.name(), Layout.of(text));
    }
}
