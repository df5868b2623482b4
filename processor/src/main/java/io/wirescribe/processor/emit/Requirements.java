package io.wirescribe.processor.emit;

import static java.util.stream.Collectors.joining;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import io.wirescribe.processor.model.ClientPlan;
import io.wirescribe.processor.model.Operation;
import io.wirescribe.processor.model.Requirement;
import io.wirescribe.processor.naming.Words;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Which credentials the requests of operations need: one constant for each combination. */
final class Requirements {

    private static final String ALONE = "SECURITY";
    private static final int LONGEST = 60;

    private final Map<Requirement, String> names = new LinkedHashMap<>();

    /** @param others the names of the client's other constants */
    Requirements(ClientPlan plan, Collection<String> others) {
        var needed = plan.calls().stream()
                .map(call -> call.signature().operation().requirement())
                .filter(requirement -> !open(requirement))
                .distinct()
                .toList();
        var taken = new HashSet<>(others);
        for (var requirement : needed) {
            var name = Free.constant(needed.size() == 1 ? ALONE : name(requirement), taken::contains);
            taken.add(name);
            names.put(requirement, name);
        }
    }

    private static boolean open(Requirement requirement) {
        return requirement instanceof Requirement.OneOf one
                && one.alternatives().stream().allMatch(List::isEmpty);
    }

    /** {@code API_KEY_OR_OAUTH2_SECURITY}. */
    private static String name(Requirement requirement) {
        var words = alternatives(requirement)
                .map(alternative -> alternative.isEmpty() ? "none" : String.join(" and ", alternative))
                .collect(joining(" or "));
        var name = Words.constant(words) + "_" + ALONE;
        return name.length() > LONGEST ? ALONE : name;
    }

    private static Stream<List<String>> alternatives(Requirement requirement) {
        return requirement instanceof Requirement.OneOf one
                ? one.alternatives().stream()
                : ((Requirement.Unsaid) requirement).schemes().stream().map(List::of);
    }

    List<FieldSpec> fields() {
        var fields = new ArrayList<FieldSpec>();
        names.forEach((requirement, name) ->
                fields.add(FieldSpec.builder(Library.SECURITY, name, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                        .initializer(code(requirement))
                        .build()));
        return fields;
    }

    private static CodeBlock code(Requirement requirement) {
        if (requirement instanceof Requirement.OneOf one) {
            var first = one.alternatives().get(0);
            var code = CodeBlock.builder();
            if (first.isEmpty()) {
                code.add("$T.NONE", Library.SECURITY);
            } else {
                code.add("$T.of($L)", Library.SECURITY, Literals.texts(first));
            }
            one.alternatives().stream().skip(1).forEach(more -> code.add(".or($L)", Literals.texts(more)));
            return code.build();
        }
        var schemes = ((Requirement.Unsaid) requirement).schemes();
        return CodeBlock.of("$T.each($L)", Library.SECURITY, Literals.texts(schemes));
    }

    /** {@code .security(SECURITY)}, unless an operation is open to all. */
    Optional<CodeBlock> of(Operation operation) {
        return Optional.ofNullable(names.get(operation.requirement())).map(name -> CodeBlock.of(".security($L)", name));
    }
}
