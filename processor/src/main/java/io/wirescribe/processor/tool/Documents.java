package io.wirescribe.processor.tool;

import io.wirescribe.processor.document.DocumentException;
import io.wirescribe.processor.document.OpenApiDocument;
import io.wirescribe.processor.document.Source;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.Option;

/**
 * How commands read a document.
 *
 * @param overlays what changes it, in order
 * @param remote whether references may lead anywhere
 */
record Documents(List<Path> overlays, boolean remote) {

    static final Usage.Argument DOCUMENT = new Usage.Argument("DOCUMENT", "An OpenAPI document.");

    private static final Pattern FOLDERS = Pattern.compile(".*/src/(?:main|test)/(?:openapi|resources)/(.+)");

    private static final Option OVERLAY =
            Usage.option("overlay", "FILE", "An OpenAPI Overlay that changes it; there may be several.");
    private static final Option REMOTE =
            Usage.flag(null, "remote-refs", "Follow references to other folders and the network.");

    /** The options of a command that reads one, and has others too. */
    static List<Option> options(Option... others) {
        return Stream.concat(Stream.of(OVERLAY, REMOTE), Stream.of(others)).toList();
    }

    static Documents of(CommandLine line) {
        var overlays = line.getOptionValues(OVERLAY);
        return new Documents(
                overlays == null ? List.of() : Stream.of(overlays).map(Path::of).toList(), line.hasOption(REMOTE));
    }

    OpenApiDocument open(Path file) throws Refusal, DocumentException {
        var sources = new ArrayList<Source>();
        for (var overlay : overlays) {
            sources.add(read(overlay));
        }
        return OpenApiDocument.parse(read(file), sources);
    }

    /** As an interface would name them: from the folder of a project where it looks for them, or from beside them. */
    List<String> names(Path file) {
        return Stream.concat(Stream.of(file), overlays.stream())
                .map(Documents::fromInterface)
                .toList();
    }

    private static String fromInterface(Path file) {
        var path = FOLDERS.matcher(file.toAbsolutePath().normalize().toString().replace(File.separatorChar, '/'));
        return path.matches() ? path.group(1) : name(file);
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
