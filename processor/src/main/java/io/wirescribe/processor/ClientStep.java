package io.wirescribe.processor;

import io.wirescribe.processor.client.Annotations;
import io.wirescribe.processor.client.Members;
import io.wirescribe.processor.client.MethodBinder;
import io.wirescribe.processor.client.Mistake;
import io.wirescribe.processor.client.Place;
import io.wirescribe.processor.client.Wish;
import io.wirescribe.processor.emit.Emission;
import io.wirescribe.processor.model.Call;
import io.wirescribe.processor.model.ClientPlan;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** The second step: the client behind an interface, now that the types of its methods exist. */
final class ClientStep {

    private final Elements elements;
    private final Types types;
    private final Output output;
    private final Report report;

    ClientStep(Elements elements, Types types, Output output, Report report) {
        this.elements = elements;
        this.types = types;
        this.output = output;
        this.report = report;
    }

    /** Whether all is there that the interface is held against: its types, and what it inherits. */
    boolean possible(Waiting waiting) {
        var type = elements.getTypeElement(waiting.wish().qualifiedName());
        return waiting.generated().files().isEmpty() && new Members(elements, types, type).complete();
    }

    /** Writes it, unless one of the methods does not fit its operation. */
    void write(Waiting waiting) {
        var wish = waiting.wish();
        var type = elements.getTypeElement(wish.qualifiedName());
        var members = new Members(elements, types, type);
        var methods = new LinkedHashMap<String, Members.Member>();
        members.operations().forEach(method -> methods.putIfAbsent(method.signature(), method));
        var mistakes = new ArrayList<Mistake>();
        var calls = new ArrayList<Call>();
        waiting.routes().forEach((name, route) -> {
            var signature = waiting.generated().signatures().get(route);
            var method = methods.get(name);
            if (signature != null && method != null) {
                MethodBinder.bind(wish.qualifiedName(), method, signature, mistakes)
                        .ifPresent(calls::add);
            }
        });
        methods.values().stream()
                .filter(method -> !waiting.routes().containsKey(method.signature()))
                .forEach(method -> written(waiting, method)
                        .ifPresentOrElse(
                                calls::add, () -> unforeseen(wish, method).ifPresent(mistakes::add)));
        report.mistakes(mistakes);
        if (calls.size() == methods.size()) {
            var plan = new ClientPlan(
                    wish.name(), wish.client(), wish.open(), Annotations.deprecation(type), members.nested(), calls);
            var generated = waiting.generated();
            var client = Emission.client(generated.api(), generated.edition(), generated.names(), plan);
            output.write(List.of(client), Place.document(wish.qualifiedName()), List.of(type));
        } else if (!report.failing()) {
            throw new IllegalStateException("no client of " + wish.qualifiedName());
        }
    }

    /** What was planned of a method that was not there before. */
    private static Optional<Call> written(Waiting waiting, Members.Member method) {
        return Optional.ofNullable(waiting.written().get(method.owner())).stream()
                .flatMap(plan -> plan.calls().stream())
                .filter(method::is)
                .findFirst();
    }

    /** Why a method has no operation; empty if that was said before. */
    private Optional<Mistake> unforeseen(Wish wish, Members.Member method) {
        if (output.wrote(method.owner())) {
            return Optional.of(Mistake.ofAnotherPackage(wish, method));
        }
        return report.failing() ? Optional.empty() : Optional.of(Mistake.unforeseen(wish, method));
    }
}
