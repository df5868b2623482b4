package io.wirescribe.http;

/** The transports that send over a network. */
enum Network {
    JDK("java.net.http") {
        @Override
        TransportBuilder<?> to(String url) {
            return HttpTransport.to(url);
        }
    },

    APACHE("Apache HttpClient") {
        @Override
        TransportBuilder<?> to(String url) {
            return ApacheTransport.to(url);
        }
    };

    /** What the library below calls itself. */
    final String library;

    Network(String library) {
        this.library = library;
    }

    abstract TransportBuilder<?> to(String url);

    Transport to(LoopbackServer server) {
        return to(server.url()).build();
    }
}
