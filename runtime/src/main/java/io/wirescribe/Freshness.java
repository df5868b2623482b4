package io.wirescribe;

import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Whether the files of a document are still those that a client was generated from.
 *
 * @param places where each file is now, by its name
 */
record Freshness(Document document, Function<String, URI> places) {

    /** @param folders where to look for all but the document itself, if they are not beside it */
    static Freshness of(Document document, Path path, Path... folders) {
        var absolute = path.toAbsolutePath().normalize();
        var beside = Objects.requireNonNullElse(absolute.getParent(), absolute).resolve("../".repeat(depth(document)));
        return new Freshness(document, name -> {
            if (name.equals(document.name())) {
                return absolute.toUri();
            }
            var candidates = Stream.concat(Stream.of(beside), Stream.of(folders))
                    .map(folder -> folder.resolve(name).toAbsolutePath().normalize())
                    .toList();
            return candidates.stream()
                    .filter(Files::exists)
                    .findFirst()
                    .orElse(candidates.get(0))
                    .toUri();
        });
    }

    static Freshness of(Document document, URL url) {
        var address =
                Objects.requireNonNull(url, document.name() + " was not found").toString();
        var folder = address.substring(0, address.lastIndexOf('/') + 1);
        for (int i = 0; i < depth(document); i++) {
            folder = folder.substring(0, folder.lastIndexOf('/', folder.length() - 2) + 1);
        }
        var beside = folder;
        return new Freshness(
                document,
                name -> URI.create(
                        name.equals(document.name())
                                ? address
                                : beside + name.replace("%", "%25").replace(" ", "%20")));
    }

    /** How many folders its name has. */
    private static int depth(Document document) {
        return (int) document.name().chars().filter(c -> c == '/').count();
    }

    void check() {
        document.files().forEach((name, digest) -> {
            var place = places.apply(name);
            if (!digest.equals(digest(name, place))) {
                throw new AssertionError(
                        "%s is not what this client was generated from, which was %s: compile again (mvn clean compile)"
                                .formatted(words(place), document.product()));
            }
        });
    }

    private String digest(String name, URI place) {
        try {
            var connection = place.toURL().openConnection();
            connection.setUseCaches(false);
            try (var in = connection.getInputStream()) {
                return HexFormat.of()
                        .formatHex(MessageDigest.getInstance("SHA-256").digest(in.readAllBytes()));
            }
        } catch (IOException | IllegalArgumentException notThere) {
            throw new AssertionError(
                    "%s, which this client was generated from, cannot be read at %s".formatted(name, words(place)),
                    notThere);
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    private static String words(URI place) {
        return "file".equals(place.getScheme()) ? Path.of(place).toString() : place.toString();
    }
}
