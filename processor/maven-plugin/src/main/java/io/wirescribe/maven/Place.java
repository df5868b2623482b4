package io.wirescribe.maven;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.zip.ZipFile;

/** A place where a document is, or is not. */
sealed interface Place {

    /** The digest of what is not there. */
    String ABSENT = "-";

    /** A place that this goal cannot look into. */
    Place NOWHERE = new Unknown();

    /** The digest of what is there now; empty if that cannot be known here. */
    Optional<String> sha256() throws IOException;

    /** The place of another document. */
    Place beside(String path);

    record File(Path path) implements Place {

        @Override
        public Optional<String> sha256() throws IOException {
            if (!Files.isRegularFile(path)) {
                return Optional.of(ABSENT);
            }
            try (var in = Files.newInputStream(path)) {
                return Optional.of(digest(in));
            }
        }

        @Override
        public Place beside(String other) {
            return new File(path.resolveSibling(other).normalize());
        }
    }

    /**
     * Something in an archive.
     *
     * @param entry its name in there
     */
    record Entry(Path archive, String entry) implements Place {

        @Override
        public Optional<String> sha256() throws IOException {
            try (var zip = new ZipFile(archive.toFile())) {
                var found = zip.getEntry(entry);
                if (found == null) {
                    return Optional.of(ABSENT);
                }
                try (var in = zip.getInputStream(found)) {
                    return Optional.of(digest(in));
                }
            }
        }

        /** What the manifest of the archive says. */
        Optional<String> implementationVersion() throws IOException {
            try (var jar = new JarFile(archive.toFile())) {
                return Optional.ofNullable(jar.getManifest())
                        .map(manifest -> manifest.getMainAttributes().getValue(Attributes.Name.IMPLEMENTATION_VERSION));
            }
        }

        @Override
        public Place beside(String other) {
            return new Entry(
                    archive,
                    Path.of(entry).resolveSibling(other).normalize().toString().replace('\\', '/'));
        }
    }

    record Absent() implements Place {

        @Override
        public Optional<String> sha256() {
            return Optional.of(ABSENT);
        }

        @Override
        public Place beside(String other) {
            return this;
        }
    }

    record Unknown() implements Place {

        @Override
        public Optional<String> sha256() {
            return Optional.empty();
        }

        @Override
        public Place beside(String other) {
            return this;
        }
    }

    private static String digest(InputStream in) throws IOException {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            new DigestInputStream(in, digest).transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
