package io.wirescribe.processor.emit;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;

/** The names that generated code stands on. */
final class Library {

    static final ClassName CODEC = ClassName.get("io.wirescribe.json", "Codec");
    static final ClassName BYTES = ClassName.get("io.wirescribe.json", "Bytes");
    static final ClassName CODECS = ClassName.get("io.wirescribe.json", "Codecs");
    static final ClassName JSON_READER = ClassName.get("io.wirescribe.json", "JsonReader");
    static final ClassName JSON_WRITER = ClassName.get("io.wirescribe.json", "JsonWriter");
    static final ClassName JSON_VALUE = ClassName.get("io.wirescribe.json", "JsonValue");
    static final ClassName NEAREST = ClassName.get("io.wirescribe.json", "Nearest");
    static final ClassName JSON_EXCEPTION = ClassName.get("io.wirescribe.json", "JsonException");
    static final ClassName CONSTRAINTS = ClassName.get("io.wirescribe.check", "Constraints");
    static final ClassName CONDITION = ClassName.get("io.wirescribe.check", "Condition");
    static final ClassName VIOLATION = ClassName.get("io.wirescribe.check", "ConstraintViolationException");
    static final ClassName TRANSPORT = ClassName.get("io.wirescribe.http", "Transport");
    static final ClassName REQUEST = ClassName.get("io.wirescribe.http", "Request");
    static final ClassName REPLY = ClassName.get("io.wirescribe.http", "Reply");
    static final ClassName BODY = ClassName.get("io.wirescribe.http", "Body");
    static final ClassName STYLE = ClassName.get("io.wirescribe.http", "Style");
    static final ClassName FORM_ENCODING = ClassName.get("io.wirescribe.http", "FormEncoding");
    static final ClassName MULTIPART = ClassName.get("io.wirescribe.http", "Multipart");
    static final ClassName UPLOAD = ClassName.get("io.wirescribe", "Upload");
    static final ClassName SECURITY = ClassName.get("io.wirescribe.http", "Security");
    static final ClassName CREDENTIAL = ClassName.get("io.wirescribe.http", "Credential");
    static final ClassName TOKEN_SOURCE = ClassName.get("io.wirescribe.http", "TokenSource");
    static final ClassName CLIENT_CREDENTIALS = ClassName.get("io.wirescribe.http", "ClientCredentials");
    static final ClassName HEADERS = ClassName.get("io.wirescribe", "Headers");
    static final ClassName RESPONSE = ClassName.get("io.wirescribe", "Response");
    static final ClassName RAW_RESPONSE = ClassName.get("io.wirescribe", "RawResponse");
    static final ClassName EVENT_STREAM = ClassName.get("io.wirescribe", "EventStream");
    static final ClassName FUTURE = ClassName.get("java.util.concurrent", "CompletableFuture");
    static final ClassName PUBLISHER = ClassName.get("java.util.concurrent", "Flow", "Publisher");
    static final ClassName STRING = ClassName.get("java.lang", "String");
    static final ClassName INPUT_STREAM = ClassName.get("java.io", "InputStream");
    static final ClassName DOCUMENT = ClassName.get("io.wirescribe", "Document");
    static final ClassName OPEN_API_CLIENT = ClassName.get("io.wirescribe", "OpenApiClient");
    static final ClassName OPERATION = ClassName.get("io.wirescribe", "Operation");
    static final ClassName CLIENT_BUILDER = ClassName.get("io.wirescribe", "ClientBuilder");

    static final ClassName JSON_PROPERTY = jackson("JsonProperty");
    static final ClassName JSON_INCLUDE = jackson("JsonInclude");
    static final ClassName JSON_ANY_GETTER = jackson("JsonAnyGetter");
    static final ClassName JSON_CREATOR = jackson("JsonCreator");
    static final ClassName JACKSON_VALUE = jackson("JsonValue");

    static final AnnotationSpec NULL_MARKED = annotation("org.jspecify.annotations", "NullMarked");
    static final AnnotationSpec NULLABLE = annotation("org.jspecify.annotations", "Nullable");
    static final AnnotationSpec GENERATED = AnnotationSpec.builder(
                    ClassName.get("javax.annotation.processing", "Generated"))
            .addMember("value", "$S", "io.wirescribe.processor.WirescribeProcessor")
            .build();

    static final ArrayTypeName NULLABLE_OBJECTS =
            ArrayTypeName.of(ClassName.get("java.lang", "Object").annotated(NULLABLE));

    private Library() {}

    private static ClassName jackson(String name) {
        return ClassName.get("com.fasterxml.jackson.annotation", name);
    }

    private static AnnotationSpec annotation(String packageName, String name) {
        return AnnotationSpec.builder(ClassName.get(packageName, name)).build();
    }
}
