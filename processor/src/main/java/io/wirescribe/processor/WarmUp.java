package io.wirescribe.processor;

import io.wirescribe.processor.client.Methods;
import io.wirescribe.processor.client.Wish;
import io.wirescribe.processor.document.DocumentException;
import io.wirescribe.processor.document.OpenApiDocument;
import io.wirescribe.processor.document.Source;
import io.wirescribe.processor.emit.Emission;
import io.wirescribe.processor.emit.Signatures;
import io.wirescribe.processor.emit.SourceFile;
import io.wirescribe.processor.model.ClientPlan;
import io.wirescribe.processor.model.Deprecation;
import io.wirescribe.processor.model.Edition;
import io.wirescribe.processor.naming.Naming;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.FutureTask;

/**
 * Makes everything once of a document of a few lines, while the user's is still being read: loading classes is most of
 * what a small document costs, and javac is a new process nearly every time.
 */
final class WarmUp {

    private static final String DOCUMENT = """
            openapi: 3.1.0
            info: {title: Lamps, version: '1'}
            servers: [{url: 'https://localhost'}]
            security: [{key: []}]
            paths:
              /lamps/{id}:
                post:
                  operationId: setLamp
                  description: Turns a *lamp* on.
                  parameters:
                    - {name: id, in: path, required: true, schema: {type: string}}
                    - {name: after, in: query, schema: {type: integer, minimum: 1}}
                  requestBody: {required: true, content: {application/json: {schema: {$ref: '#/components/schemas/Lamp'}}}}
                  responses:
                    '200': {description: It., content: {application/json: {schema: {$ref: '#/components/schemas/Lamp'}}}}
                    default: {description: No., content: {application/json: {schema: {$ref: '#/components/schemas/Fault'}}}}
            components:
              securitySchemes:
                key: {type: apiKey, in: header, name: x-key}
              schemas:
                Lamp:
                  type: object
                  required: [name, light]
                  properties:
                    name: {type: string, minLength: 1, pattern: '^[a-z]+$', description: What it is `called`.}
                    light: {type: integer, minimum: 0, maximum: 100, default: 50}
                    state: {type: [string, 'null'], enum: ['on', 'off', null]}
                    parts: {type: array, maxItems: 3, items: {$ref: '#/components/schemas/Part'}}
                    labels: {type: object, additionalProperties: {type: string}}
                Part:
                  oneOf: [{$ref: '#/components/schemas/Bulb'}, {$ref: '#/components/schemas/Fault'}]
                Bulb: {type: object, required: [kind], properties: {kind: {const: bulb}, watt: {type: number}}}
                Fault: {type: object, required: [kind], properties: {kind: {const: fault}, text: {type: string}}}
            """;

    private static final FutureTask<?> ONCE = new FutureTask<>(WarmUp::run);

    private WarmUp() {}

    /** Begins in the background, unless that was done before. Whatever becomes of it is of no consequence. */
    static void begin() {
        ForkJoinPool.commonPool().execute(ONCE);
    }

    /** How many files were made. */
    static int run() throws DocumentException {
        var source = new Source("lamps.yaml", DOCUMENT.getBytes(StandardCharsets.UTF_8), null);
        var document = OpenApiDocument.parse(source);
        var api = document.read(document.routes()).api();
        var wish = new Wish("", "Lamps", "lamps.yaml", List.of(), List.of("*"), true, List.of());
        var names = Naming.of(api, wish.packageName(), List.of(wish.client(), wish.operations()));
        var files = Emission.types(api, names);
        var planned = Methods.of(wish, api, Signatures.of(api, names)).plan();
        var plan = new ClientPlan(wish.name(), wish.client(), wish.open(), Deprecation.NONE, Set.of(), planned.calls());
        files.add(Emission.operations(api, names, planned));
        files.add(Emission.client(api, new Edition("", "", Map.of()), names, plan));
        files.forEach(SourceFile::text);
        return files.size();
    }
}
