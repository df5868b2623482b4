package io.wirescribe.processor;

import com.google.auto.service.AutoService;
import io.wirescribe.processor.client.Forgotten;
import io.wirescribe.processor.client.InterfaceReader;
import io.wirescribe.processor.client.Mistake;
import io.wirescribe.processor.client.Place;
import io.wirescribe.processor.client.TwinMethods;
import io.wirescribe.processor.client.Wish;
import io.wirescribe.processor.document.DocumentLocator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/**
 * Writes the types and the client of every interface that names an OpenAPI document: the types in the round in which
 * the interface comes, the client in the next one, when the interface's own methods can be held against them.
 *
 * <p>Option {@code wirescribe.documents}: folders to look for documents in, before anywhere else; their documents may
 * refer to all that is in them. Option {@code wirescribe.remoteRefs}, being {@code allow}: documents may refer to other
 * folders and to the network. Option {@code wirescribe.breaking}, being {@code note}, {@code warning} or {@code error}:
 * how a change of a document is reported that breaks callers, a warning unless set. Option {@code wirescribe.surfaces}:
 * a folder to keep what changes are told from, in place of those of the build; a relative one is the project's.
 */
@AutoService(Processor.class)
public final class WirescribeProcessor extends AbstractProcessor {

    private final Map<String, List<String>> documents = new HashMap<>();
    private List<Waiting> waiting = List.of();
    private Report report;
    private Forgotten forgotten;
    private BuildRecords records;
    private Drift drift;
    private TypeStep types;
    private ClientStep clients;

    // Annotations would say these, but every compile would pay for reading them by reflection.
    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return Set.of("io.wirescribe.OpenApiClient", "io.wirescribe.Operation");
    }

    @Override
    public Set<String> getSupportedOptions() {
        return Set.of(DocumentLocator.FOLDERS, DocumentLocator.REMOTE, Breaking.OPTION, SurfaceStore.FOLDER);
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public synchronized void init(ProcessingEnvironment environment) {
        super.init(environment);
        var elements = environment.getElementUtils();
        report = new Report(elements, environment.getMessager());
        Options.check(environment.getOptions(), report);
        forgotten = new Forgotten(elements);
        var output = new Output(environment.getFiler(), report);
        var locator = new DocumentLocator(environment.getFiler(), environment.getOptions(), () -> modules(elements));
        records = new BuildRecords(elements, output);
        drift = new Drift(environment, report);
        types = new TypeStep(
                elements, locator, output, new EarlierCompile(environment, output, report), records, drift, report);
        clients = new ClientStep(elements, environment.getTypeUtils(), output, report);
    }

    private static List<String> modules(Elements elements) {
        return elements.getAllModuleElements().stream()
                .map(module -> module.getQualifiedName().toString())
                .toList();
    }

    @Override
    @SuppressWarnings("DoNotClaimAnnotations") // unclaimed, they make -Xlint:processing complain
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        if (!annotations.isEmpty()) {
            WarmUp.begin();
        }
        waiting.forEach(this::writeClient);
        waiting = round.processingOver() ? List.of() : writeTypes(round);
        annotations.stream()
                .filter(annotation -> annotation.getQualifiedName().contentEquals("io.wirescribe.Operation"))
                .forEach(annotation -> forgotten.operations(round.getElementsAnnotatedWith(annotation)));
        if (round.processingOver()) {
            report.mistakes(forgotten.mistakes());
            report.doubts(forgotten.doubts());
        }
        if (waiting.isEmpty()) {
            report.flush();
        }
        if (round.processingOver() && !round.errorRaised()) {
            records.write();
            drift.keep();
        }
        return true;
    }

    private void writeClient(Waiting one) {
        try {
            clients.write(one);
        } catch (RuntimeException | StackOverflowError | LinkageError defect) {
            report.defect(Place.document(one.wish().qualifiedName()), one.wish().document(), defect);
        }
    }

    /** The interfaces whose types are written, and whose clients are to come. */
    List<Waiting> waiting() {
        return waiting;
    }

    /** What has to wait for the next round. */
    private List<Waiting> writeTypes(RoundEnvironment round) {
        var later = new ArrayList<Waiting>();
        var taken = ElementFilter.typesIn(round.getRootElements()).stream()
                .map(type -> type.getQualifiedName().toString())
                .collect(Collectors.toSet());
        byPackage(wishes(round)).values().forEach(wishes -> {
            for (var ready : writeTypes(wishes, taken)) {
                if (clients.possible(ready)) {
                    writeClient(ready);
                } else {
                    later.add(ready);
                }
            }
        });
        return later;
    }

    private List<Waiting> writeTypes(List<Wish> wishes, Set<String> taken) {
        try {
            return types.write(wishes, taken);
        } catch (RuntimeException | StackOverflowError | LinkageError defect) {
            report.defect(
                    Place.document(wishes.get(0).qualifiedName()), wishes.get(0).document(), defect);
            return List.of();
        }
    }

    private List<Wish> wishes(RoundEnvironment round) {
        var mistakes = new ArrayList<Mistake>();
        var reader = new InterfaceReader(processingEnv.getElementUtils(), processingEnv.getTypeUtils(), mistakes);
        var client = processingEnv.getElementUtils().getTypeElement("io.wirescribe.OpenApiClient");
        var annotated = client == null ? Set.<Element>of() : round.getElementsAnnotatedWith(client);
        var interfaces = ElementFilter.typesIn(annotated);
        forgotten.clients(interfaces);
        ElementFilter.packagesIn(annotated).forEach(reader::check);
        var wishes = interfaces.stream()
                .filter(this::withoutTwins)
                .flatMap(type -> reader.read(type).stream())
                .toList();
        report.mistakes(mistakes);
        return wishes;
    }

    private boolean withoutTwins(TypeElement type) {
        var twins = new TwinMethods(processingEnv).of(type);
        report.twins(twins);
        return twins.isEmpty();
    }

    /** The types of a package are those of one document. */
    private Map<String, List<Wish>> byPackage(List<Wish> wishes) {
        var packages = new LinkedHashMap<String, List<Wish>>();
        for (var wish : wishes) {
            var document = documents.putIfAbsent(wish.packageName(), wish.documents());
            if (document == null || document.equals(wish.documents())) {
                packages.computeIfAbsent(wish.packageName(), name -> new ArrayList<>())
                        .add(wish);
            } else {
                report.mistakes(List.of(Mistake.twoDocuments(wish, document)));
            }
        }
        return packages;
    }
}
