package io.wirescribe.processor.emit;

import com.palantir.javapoet.CodeBlock;
import io.wirescribe.processor.model.Doc;
import io.wirescribe.processor.model.Limit;
import io.wirescribe.processor.model.Value;
import java.util.ArrayList;
import java.util.List;

/** The checks of what single items must be, and of what JSON must be readable as. */
final class ItemChecks {

    private final ValueChecks values;
    private final JavaTypes types;

    ItemChecks(ValueChecks values, JavaTypes types) {
        this.values = values;
        this.types = types;
    }

    /** {@code .as("pair", item, "an integer", Codecs.INT64::convert, (items2, item2) -> …)}. */
    CodeBlock narrowed(String property, String variable, Value value, int depth) {
        var read = types.codec(value);
        var words = LimitWords.kind(value);
        return values.lambda(property, value, depth)
                .map(check -> CodeBlock.of(".as($S, $N, $S, $L::convert,$W$L)", property, variable, words, read, check))
                .orElse(CodeBlock.of(".as($S, $N, $S, $L::convert)", property, variable, words, read));
    }

    List<CodeBlock> positions(String property, String variable, Limit.Positions positions, int depth) {
        var checks = new ArrayList<CodeBlock>();
        for (int i = 0; i < positions.first().size(); i++) {
            int index = i;
            values.lambda(property, positions.first().get(i), depth)
                    .map(check -> CodeBlock.of(".item($S, $N, $L, $L)", property, variable, index, check))
                    .ifPresent(checks::add);
        }
        values.lambda(property, positions.others(), depth)
                .map(check -> CodeBlock.of(
                        ".itemsFrom($S, $N, $L, $L)",
                        property,
                        variable,
                        positions.first().size(),
                        check))
                .ifPresent(checks::add);
        return checks;
    }

    CodeBlock contains(String property, String variable, Limit.Contains contains, int depth) {
        var most = contains.most() == Integer.MAX_VALUE
                ? CodeBlock.of("$T.MAX_VALUE", Integer.class)
                : CodeBlock.of("$L", contains.most());
        var method = contains.item().nullable() ? "containsOrNull" : "contains";
        var words = LimitWords.MESSAGE.of(contains.item(), Doc.NONE);
        return values.lambda(property, contains.item(), depth)
                .map(check -> CodeBlock.of(
                        ".$L($S, $N, $L, $L, $S,$W$L)",
                        method,
                        property,
                        variable,
                        contains.least(),
                        most,
                        words,
                        check))
                .orElse(CodeBlock.of(
                        ".minItems($1S, $2N, $3L).maxItems($1S, $2N, $4L)",
                        property,
                        variable,
                        contains.least(),
                        most));
    }
}
