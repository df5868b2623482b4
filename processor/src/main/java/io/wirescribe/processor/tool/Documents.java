package io.wirescribe.processor.tool;

import io.wirescribe.processor.document.DocumentException;
import io.wirescribe.processor.document.OpenApiDocument;
import io.wirescribe.processor.document.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** How commands read a document. */
final class Documents {

    @Option(
            names = "--overlay",
            paramLabel = "FILE",
            description = "An OpenAPI Overlay document that changes it; may be there several times.")
    private List<Path> overlays = new ArrayList<>();

    @Option(
            names = "--remote-refs",
            description = "Follow references to other folders and to the network, which may be any.")
    private boolean remote;

    OpenApiDocument open(Path file) throws Refusal, DocumentException {
        var sources = new ArrayList<Source>();
        for (var overlay : overlays) {
            sources.add(read(overlay));
        }
        return OpenApiDocument.parse(read(file), sources);
    }

    /** As an interface beside them would name them. */
    List<String> names(Path file) {
        var names = new ArrayList<>(List.of(name(file)));
        overlays.forEach(overlay -> names.add(name(overlay)));
        return names;
    }

    static String name(Path file) {
        return String.valueOf(file.getFileName());
    }

    private Source read(Path file) throws Refusal {
        if (!Files.isRegularFile(file)) {
            throw new Refusal(file + (Files.exists(file) ? " is no file" : " does not exist"));
        }
        try {
            return Source.of(file, remote);
        } catch (IOException unreadable) {
            throw new Refusal(file + " cannot be read: " + unreadable.getMessage());
        }
    }
}
