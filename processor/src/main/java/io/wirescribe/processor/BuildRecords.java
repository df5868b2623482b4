package io.wirescribe.processor;

import io.wirescribe.processor.client.Wish;
import io.wirescribe.processor.document.Input;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** Gathers what each package's {@link BuildRecord} holds, and writes them when all is generated. */
final class BuildRecords {

    private record Reading(List<String> interfaces, List<Input> inputs) {}

    private final Elements elements;
    private final Output output;
    private final Map<String, Reading> readings = new TreeMap<>();

    BuildRecords(Elements elements, Output output) {
        this.elements = elements;
        this.output = output;
    }

    /**
     * @param wishes of one package
     * @param inputs what was looked for to fulfil them
     */
    void read(List<Wish> wishes, List<Input> inputs) {
        readings.put(
                wishes.get(0).packageName(),
                new Reading(wishes.stream().map(Wish::qualifiedName).toList(), inputs));
    }

    void write() {
        readings.forEach(this::write);
        readings.clear();
    }

    private void write(String packageName, Reading reading) {
        var interfaces = reading.interfaces().stream()
                .map(elements::getTypeElement)
                .filter(Objects::nonNull)
                .toList();
        var written = new BuildRecord(
                BuildRecords.class.getPackage().getImplementationVersion(),
                interfaces.stream().map(this::binaryName).toList(),
                reading.inputs(),
                output.written(packageName));
        output.writeResource(BuildRecord.path(packageName), written.text(), interfaces);
    }

    private String binaryName(TypeElement type) {
        return elements.getBinaryName(type).toString();
    }
}
