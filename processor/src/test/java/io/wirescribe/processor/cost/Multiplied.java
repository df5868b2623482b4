package io.wirescribe.processor.cost;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A document of as many operations as are wanted, every four of them with types of their own. */
final class Multiplied {

    private static final String HEAD = """
            openapi: 3.1.0
            info: {title: Shop, version: '1'}
            """;
    private static final String PATHS = """
              /shops/%1$d/items:
                get:
                  operationId: listItems%1$d
                  description: Lists the items of shop %1$d, the newest first.
                  parameters:
                    - {name: limit, in: query, schema: {type: integer, minimum: 1, maximum: 100, default: 20}}
                    - {name: after, in: query, schema: {type: string}}
                  responses:
                    '200': {description: Items., content: {application/json: {schema: {$ref: '#/components/schemas/Items%1$d'}}}}
                post:
                  operationId: createItem%1$d
                  description: Adds an item.
                  requestBody: {required: true, content: {application/json: {schema: {$ref: '#/components/schemas/Item%1$d'}}}}
                  responses:
                    '200': {description: It., content: {application/json: {schema: {$ref: '#/components/schemas/Item%1$d'}}}}
              /shops/%1$d/items/{id}:
                get:
                  operationId: getItem%1$d
                  parameters:
                    - {name: id, in: path, required: true, schema: {type: string}}
                  responses:
                    '200': {description: It., content: {application/json: {schema: {$ref: '#/components/schemas/Item%1$d'}}}}
                delete:
                  operationId: deleteItem%1$d
                  parameters:
                    - {name: id, in: path, required: true, schema: {type: string}}
                  responses:
                    '204': {description: Gone.}
            """;
    private static final String SCHEMAS = """
                Items%1$d:
                  type: object
                  required: [data, has_more]
                  properties:
                    data: {type: array, items: {$ref: '#/components/schemas/Item%1$d'}}
                    has_more: {type: boolean}
                Item%1$d:
                  type: object
                  description: Something that shop %1$d sells.
                  required: [name, price]
                  properties:
                    name: {type: string, minLength: 1, maxLength: 80, description: What it is called in the **shop**.}
                    price: {type: number, minimum: 0, description: In the currency of the shop.}
                    state: {type: string, enum: [new, used, broken], description: How it is.}
                    owner: {$ref: '#/components/schemas/Owner%1$d'}
                    labels: {type: object, additionalProperties: {type: string}}
                Owner%1$d:
                  oneOf:
                    - {$ref: '#/components/schemas/Person%1$d'}
                    - {$ref: '#/components/schemas/Company%1$d'}
                  discriminator: {propertyName: kind}
                Person%1$d:
                  {type: object, required: [kind], properties: {kind: {const: Person%1$d}, born: {type: string, format: date}}}
                Company%1$d:
                  {type: object, required: [kind], properties: {kind: {const: Company%1$d}, number: {type: integer}}}
            """;

    private Multiplied() {}

    /** Four operations and seven types, this often. */
    static Path write(Path folder, int times) throws IOException {
        var text = new StringBuilder(HEAD).append("paths:\n");
        for (int i = 1; i <= times; i++) {
            text.append(PATHS.formatted(i));
        }
        text.append("components:\n  schemas:\n");
        for (int i = 1; i <= times; i++) {
            text.append(SCHEMAS.formatted(i));
        }
        return Files.writeString(folder.resolve("shops-x" + times + ".yaml"), text);
    }
}
