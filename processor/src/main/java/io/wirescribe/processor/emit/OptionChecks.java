package io.wirescribe.processor.emit;

import com.palantir.javapoet.CodeBlock;
import io.wirescribe.processor.model.Declared;
import io.wirescribe.processor.model.Type;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The checks of what a choice holds that is no record: records hold themselves to the document. */
final class OptionChecks {

    private final ValueChecks values;
    private final JavaTypes types;

    /** The choices being checked: what one holds may be one again. */
    private final Set<Type> inside = new HashSet<>();

    OptionChecks(ValueChecks values, JavaTypes types) {
        this.values = values;
        this.types = types;
    }

    /** Nothing for what is no choice. */
    List<CodeBlock> of(String property, String variable, Type type, int depth) {
        if (!(types.declared(type).orElse(null) instanceof Declared.Choice choice) || !inside.add(type)) {
            return List.of();
        }
        var checks = choice.options().stream()
                .filter(types::wrapped)
                .map(option -> of(property, variable, choice, option, depth))
                .flatMap(Optional::stream)
                .toList();
        inside.remove(type);
        return checks;
    }

    /** {@code .option(prompt, Prompt.OfText.class, Prompt.OfText::value, (items, item) -> …)}. */
    private Optional<CodeBlock> of(
            String property, String variable, Declared.Choice choice, Declared.Option option, int depth) {
        return values.lambda(property, option.value(), depth)
                .map(check -> CodeBlock.of(
                        ".option($1N, $2T.class, $2T::value,$W$3L)", variable, types.option(choice, option), check));
    }
}
