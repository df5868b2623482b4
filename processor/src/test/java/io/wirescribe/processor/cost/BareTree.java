package io.wirescribe.processor.cost;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;

/** A document as the tree that its library makes of it: Jackson's of JSON, with no lines, and snakeyaml's of YAML. */
final class BareTree {

    private BareTree() {}

    static Object read(Path document) throws IOException {
        if (document.toString().endsWith(".json")) {
            return new ObjectMapper().readTree(Files.readAllBytes(document));
        }
        var options = new LoaderOptions();
        options.setCodePointLimit(Integer.MAX_VALUE);
        try (var text = Files.newBufferedReader(document)) {
            return new Yaml(options).compose(text);
        }
    }
}
