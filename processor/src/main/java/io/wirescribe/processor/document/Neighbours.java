package io.wirescribe.processor.document;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the documents that a document refers to: what lies in its folder or below, wherever that is; what lies
 * elsewhere only if the user asks for it.
 */
final class Neighbours {

    static final String ABSENT = "does not exist";

    private static final int PATIENCE_MILLIS = 10_000;

    private final Source first;
    private final List<Source> read = new ArrayList<>();
    private final List<Input> searched = new ArrayList<>();

    Neighbours(Source first) {
        this.first = first;
    }

    /** A document that is not read; the message says why, and what to do. */
    static final class Refused extends Exception {

        private static final long serialVersionUID = 1L;

        Refused(String message) {
            super(message);
        }
    }

    List<Source> read() {
        return List.copyOf(read);
    }

    /** What came of reading, also of what was not there. */
    List<Input> searched() {
        return List.copyOf(searched);
    }

    /**
     * What a document is called that another one refers to.
     *
     * @param from what that one is called
     * @param address as it is written there
     */
    static String name(String from, String address) {
        var written = JsonPointer.decoded(address).replace('\\', '/');
        if (absolute(from)) {
            return OwnNames.resolved(from, address);
        } else if (absolute(written)) {
            return absolute(address) ? address : written;
        }
        Deque<String> steps = new ArrayDeque<>();
        for (var step : (from.substring(0, from.lastIndexOf('/') + 1) + written).split("/", -1)) {
            if (step.equals("..") && !steps.isEmpty() && !steps.getLast().equals("..")) {
                steps.removeLast();
            } else if (!step.isEmpty() && !step.equals(".")) {
                steps.addLast(step);
            }
        }
        return String.join("/", steps);
    }

    /**
     * Reads one.
     *
     * @param name by {@link #name}
     */
    Source read(String name) throws Refused {
        var address = address(name);
        var provenance = Provenance.neighbour(first.name(), name);
        try {
            if (folder(address)) {
                throw new FileNotFoundException(name);
            }
            var connection = address.toURL().openConnection();
            connection.setUseCaches(false);
            connection.setConnectTimeout(PATIENCE_MILLIS);
            connection.setReadTimeout(PATIENCE_MILLIS);
            try (var in = connection.getInputStream()) {
                var source =
                        new Source(name, in.readNBytes(Decoding.LARGEST_FILE + 1), address, first.scope(), provenance);
                read.add(source);
                searched.add(Input.of(source));
                return source;
            }
        } catch (IOException | IllegalArgumentException notThere) {
            searched.add(Input.absent(provenance));
            throw new Refused(absolute(name) ? "cannot be had from there" : ABSENT);
        }
    }

    /** Java reads one as a list of what is in it. */
    private static boolean folder(URI address) {
        return "file".equals(address.getScheme()) && Files.isDirectory(Path.of(address));
    }

    private URI address(String name) throws Refused {
        var scope = first.scope();
        if (!scope.remote() && (absolute(name) || !scope.holds(name))) {
            throw new Refused(
                    name.startsWith("http")
                            ? "is on the network, and only read with -Awirescribe.remoteRefs=allow"
                            : "is outside of the document's folder, and only read with -Awirescribe.remoteRefs=allow");
        }
        var location = first.location();
        try {
            if (absolute(name)) {
                return new URI(name);
            }
            var found = location == null ? null : beside(location, name);
            if (found != null) {
                return found;
            }
        } catch (URISyntaxException notAnAddress) {
            throw new Refused("is not an address");
        }
        throw new Refused("cannot be reached from where " + first.name() + " was found");
    }

    /** Where a document of that name is, the first one being where it is; null if only the compiler knows. */
    private @Nullable URI beside(URI location, String name) throws URISyntaxException {
        var up = "../".repeat((int)
                name("", first.name()).chars().filter(c -> c == '/').count());
        var path = new URI(null, null, "./" + up + name, null);
        if (!location.isOpaque()) {
            return location.resolve(path);
        }
        var jar = location.toString().split("!/", 2);
        return jar.length == 2 ? new URI(jar[0] + "!" + new URI("/" + jar[1]).resolve(path)) : null;
    }

    static boolean absolute(String address) {
        return address.startsWith("/") || address.matches("[A-Za-z][A-Za-z0-9+.-]*:.*");
    }
}
