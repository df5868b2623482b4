package io.wirescribe.processor.model;

/** Parameters in another language than JSON, such as XML: what they are made of is not for us to write. */
final class OwnTexts {

    private static final Value TEXT = Value.of(new Type.Scalar(Type.Kind.STRING, ""));

    private final Fields fields;

    private OwnTexts(Api api) {
        this.fields = new Fields(api.types());
    }

    /** The same API with these as texts of the caller's, unless there is but one way to write them. */
    static Api in(Api api) {
        var texts = new OwnTexts(api);
        var operations = api.operations().stream()
                .map(operation -> operation.with(
                        operation.parameters().stream().map(texts::parameter).toList()))
                .toList();
        return api.with(operations, api.types());
    }

    private Parameter parameter(Parameter parameter) {
        return own(parameter.value().type(), parameter.serialization()) ? parameter.with(TEXT) : parameter;
    }

    /** As a form's field is, but that a parameter has no other place for a list's items. */
    private boolean own(Type type, Serialization serialization) {
        return serialization instanceof Serialization.Typed typed
                && !typed.perhapsJson()
                && (type instanceof Type.ListOf || fields.text(type, typed).isPresent());
    }
}
