package io.wirescribe.processor;

import io.wirescribe.processor.client.Mistake;
import io.wirescribe.processor.client.OperationFinder;
import io.wirescribe.processor.client.Place;
import io.wirescribe.processor.client.Wish;
import io.wirescribe.processor.document.DocumentException;
import io.wirescribe.processor.document.DocumentLocator;
import io.wirescribe.processor.document.Located;
import io.wirescribe.processor.document.OpenApiDocument;
import io.wirescribe.processor.document.Source;
import io.wirescribe.processor.drift.Surface;
import io.wirescribe.processor.emit.Emission;
import io.wirescribe.processor.emit.Signatures;
import io.wirescribe.processor.emit.SourceFile;
import io.wirescribe.processor.model.Api;
import io.wirescribe.processor.model.Edition;
import io.wirescribe.processor.model.Operation;
import io.wirescribe.processor.model.Parameter;
import io.wirescribe.processor.model.Refined;
import io.wirescribe.processor.model.Route;
import io.wirescribe.processor.model.Signature;
import io.wirescribe.processor.model.Unasked;
import io.wirescribe.processor.naming.Names;
import io.wirescribe.processor.naming.Naming;
import io.wirescribe.processor.naming.SameTypes;
import io.wirescribe.processor.naming.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** The first step: the types that the interfaces of one package need. */
final class TypeStep {

    private final Elements elements;
    private final DocumentLocator locator;
    private final Output output;
    private final EarlierCompile earlier;
    private final BuildRecords records;
    private final Drift drift;
    private final Report report;

    TypeStep(
            Elements elements,
            DocumentLocator locator,
            Output output,
            EarlierCompile earlier,
            BuildRecords records,
            Drift drift,
            Report report) {
        this.elements = elements;
        this.locator = locator;
        this.output = output;
        this.earlier = earlier;
        this.records = records;
        this.drift = drift;
        this.report = report;
    }

    /**
     * Writes them.
     *
     * @param wishes over one document
     * @param taken qualified names of the user's own types
     * @return the interfaces that can have a client now
     */
    List<Waiting> write(List<Wish> wishes, Set<String> taken) {
        var first = wishes.get(0);
        if (!output.written(first.packageName()).isEmpty()) {
            wishes.forEach(wish -> report.late(Place.document(wish.qualifiedName()), wish.name(), first.packageName()));
            return List.of();
        }
        var place = Place.document(first.qualifiedName());
        var sources = new ArrayList<Source>();
        for (var name : first.documents()) {
            var located = locator.find(first.packageName(), name);
            if (located instanceof Located.Missing missing) {
                var meant = otherwise(first.packageName(), name);
                wishes.forEach(wish -> report.notFound(Place.document(wish.qualifiedName()), name, meant, missing));
                return List.of();
            }
            sources.add(((Located.Found) located).source());
        }
        try {
            var document = OpenApiDocument.parse(sources.get(0), sources.subList(1, sources.size()));
            return write(wishes, document, taken);
        } catch (DocumentException unreadable) {
            report.unreadable(place, unreadable);
            return List.of();
        }
    }

    /** What there is in place of a document, its name ending as names of documents do. */
    private Optional<String> otherwise(String packageName, String name) {
        return Stream.of(".yaml", ".yml", ".json")
                .map(ending -> name.replaceFirst("(\\.[A-Za-z]+)?$", ending))
                .filter(other -> locator.find(packageName, other) instanceof Located.Found)
                .findFirst();
    }

    private List<Waiting> write(List<Wish> wishes, OpenApiDocument document, Set<String> taken) {
        var place = Place.document(wishes.get(0).qualifiedName());
        var found = new LinkedHashMap<Wish, OperationFinder.Found>();
        var wanted = new LinkedHashSet<Route>();
        for (var wish : wishes) {
            var operations = OperationFinder.find(wish, document.routes());
            report.mistakes(operations.mistakes());
            wanted.addAll(operations.routes().values());
            wanted.addAll(operations.guessed());
            found.put(wish, operations);
        }
        var own = Set.copyOf(wanted);
        var inclusions = Inclusions.of(wishes, document.routes(), report);
        wanted.addAll(inclusions.routes());
        if (wishes.stream().anyMatch(wish -> !wish.include().isEmpty())
                || found.values().stream().anyMatch(each -> !each.mistakes().isEmpty())) {
            document.lost().forEach(remark -> report.remark(place, remark));
        }
        var reading = document.read(wanted);
        reading.remarks().forEach(remark -> report.remark(place, remark));
        var expressible = inclusions.expressible(SameTypes.merged(reading.api()), own);
        BiPredicate<Operation, Parameter> passed =
                (operation, parameter) -> passed(found, operation, parameter) || inclusions.pass(operation, parameter);
        var asked = Unasked.plain(expressible, passed);
        var api = Refined.of(asked);
        var generated = generate(wishes, api, reading.edition(), inclusions, taken);
        records.read(wishes, document.inputs());
        var surface =
                Surface.of(api, reading.edition(), generated.names(), passed, inclusions.forms(api, generated.names()));
        drift.tell(wishes, surface, document.routes(), inclusions.routes());
        return found.entrySet().stream()
                .filter(entry -> free(entry.getKey(), taken))
                .map(entry ->
                        new Waiting(entry.getKey(), generated, entry.getValue().routes(), inclusions.written()))
                .toList();
    }

    private Generated generate(List<Wish> wishes, Api api, Edition edition, Inclusions inclusions, Set<String> taken) {
        var first = wishes.get(0);
        var names = Naming.of(
                api,
                first.packageName(),
                wishes.stream()
                        .flatMap(wish -> Stream.of(wish.name(), wish.client(), wish.operations()))
                        .toList());
        var signatures = new LinkedHashMap<Route, Signature>();
        Signatures.of(api, names).forEach(one -> signatures.put(one.operation().route(), one));
        var files = new ArrayList<SourceFile>();
        for (var file : Emission.types(api, names)) {
            if (taken.contains(file.qualifiedName())) {
                report.mistakes(List.of(clash(first, api, names, file.name())));
            } else {
                files.add(file);
            }
        }
        inclusions.files(api, names, signatures).stream()
                .filter(file -> !taken.contains(file.qualifiedName()))
                .forEach(files::add);
        var written =
                files.stream().map(SourceFile::qualifiedName).collect(Collectors.toCollection(LinkedHashSet::new));
        earlier.tell(first, written);
        output.write(files, Place.document(first.qualifiedName()), interfaces(wishes));
        return new Generated(api, edition, names, signatures, written);
    }

    private boolean free(Wish wish, Set<String> taken) {
        var free = !taken.contains(wish.qualifiedClient());
        if (!free) {
            report.mistakes(List.of(Mistake.clientClash(wish)));
        }
        if (!wish.include().isEmpty() && taken.contains(wish.qualifiedOperations())) {
            report.mistakes(List.of(Mistake.operationsClash(wish)));
            return false;
        }
        return free;
    }

    private List<TypeElement> interfaces(List<Wish> wishes) {
        return wishes.stream()
                .map(wish -> elements.getTypeElement(wish.qualifiedName()))
                .toList();
    }

    private static Mistake clash(Wish wish, Api api, Names names, String file) {
        var origin = api.types().values().stream()
                .map(type -> type.origin())
                .filter(type -> names.type(type.pointer()).equals(file)
                        || names.codec(type.pointer()).equals(file))
                .findFirst()
                .orElseThrow();
        return Mistake.clash(
                wish.qualifiedName(), wish.document(), file, origin.pointer().fragment(), origin.line());
    }

    /** Whether some method has a parameter of that name, or one of no name that would be known, and may mean any. */
    private static boolean passed(Map<Wish, OperationFinder.Found> found, Operation operation, Parameter parameter) {
        return found.entrySet().stream()
                .anyMatch(entry -> entry.getKey().methods().stream()
                        .filter(method -> operation
                                .route()
                                .equals(entry.getValue().routes().get(method.signature())))
                        .anyMatch(method -> names(method, parameter) || misspelt(method, operation)));
    }

    private static boolean names(Wish.Method method, Parameter parameter) {
        return method.parameters().stream().anyMatch(passed -> names(passed, parameter));
    }

    private static boolean names(String passed, Parameter parameter) {
        return passed.startsWith(Words.member(List.of(parameter.name())));
    }

    /** Whether more of it is unknown than what is sent, which may be called anything. */
    private static boolean misspelt(Wish.Method method, Operation operation) {
        var unknown = method.parameters().stream()
                .filter(passed -> operation.parameters().stream().noneMatch(parameter -> names(passed, parameter)))
                .count();
        return unknown > (operation.body() == null ? 0 : 1);
    }
}
