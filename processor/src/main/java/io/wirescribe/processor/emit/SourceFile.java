package io.wirescribe.processor.emit;

/**
 * One Java file.
 *
 * @param name of its type, without the package
 */
public record SourceFile(String packageName, String name, String text) {

    public String qualifiedName() {
        return packageName.isEmpty() ? name : packageName + "." + name;
    }
}
