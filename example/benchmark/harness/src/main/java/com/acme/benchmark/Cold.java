package com.acme.benchmark;

/** A program of one call: {@code Cold CLASS URL OPERATION MODEL}. Without arguments it makes none. */
public final class Cold {

    private Cold() {}

    public static void main(String[] args) throws Exception {
        if (args.length == 0) {
            System.out.println("hello");
            return;
        }
        try (var contender = Contender.named(args[0])) {
            contender.open(args[1]);
            System.out.println(contender.call(args[2], args[3], () -> {}));
        }
        System.exit(0); // some clients leave threads behind
    }
}
