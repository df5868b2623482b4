package io.wirescribe.processor;

import io.wirescribe.processor.client.InterfaceReader;
import io.wirescribe.processor.client.MethodBinder;
import io.wirescribe.processor.client.Mistake;
import io.wirescribe.processor.client.Place;
import io.wirescribe.processor.emit.Emission;
import io.wirescribe.processor.model.Call;
import io.wirescribe.processor.model.ClientPlan;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javax.lang.model.util.Elements;

/** The second step: the client behind an interface, now that the types of its methods exist. */
final class ClientStep {

    private final Elements elements;
    private final Output output;
    private final Report report;

    ClientStep(Elements elements, Output output, Report report) {
        this.elements = elements;
        this.output = output;
        this.report = report;
    }

    /** Writes it, unless one of the methods does not fit its operation. */
    void write(Waiting waiting) {
        var wish = waiting.wish();
        var type = elements.getTypeElement(wish.qualifiedName());
        var methods = InterfaceReader.methods(elements, type);
        var mistakes = new ArrayList<Mistake>();
        var calls = new ArrayList<Call>();
        waiting.routes().forEach((index, route) -> {
            var signature = waiting.generated().signatures().get(route);
            if (signature != null) {
                MethodBinder.bind(wish.qualifiedName(), index, methods.get(index), signature, mistakes)
                        .ifPresent(calls::add);
            }
        });
        var inherited = methods.stream()
                .filter(method -> wish.qualifiedOperations().equals(String.valueOf(method.getEnclosingElement())))
                .map(method -> method.getSimpleName().toString())
                .collect(Collectors.toSet());
        waiting.inherited().calls().stream()
                .filter(call -> inherited.contains(call.method()))
                .forEach(calls::add);
        report.mistakes(mistakes);
        if (calls.size() == methods.size()) {
            var plan = new ClientPlan(wish.name(), wish.client(), wish.open(), calls);
            var generated = waiting.generated();
            var client = Emission.client(generated.api(), generated.edition(), generated.names(), plan);
            output.write(List.of(client), Place.document(wish.qualifiedName()), List.of(type));
        }
    }
}
