package com.acme.claude;

import io.wirescribe.ApiException;
import io.wirescribe.WirescribeException;
import java.io.PrintStream;

/** Where the demonstration is seen: one part after the other, each under its title, failures in plain words. */
record Stage(PrintStream out) {

    void part(String title, Runnable part) {
        out.println();
        out.println(title);
        attempt(part);
    }

    /** Runs a part; what hinders it is told in plain words. */
    void attempt(Runnable part) {
        try {
            part.run();
        } catch (ApiException e) {
            line(e.getClass().getSimpleName() + ": " + inWords(e));
        } catch (WirescribeException | IllegalStateException e) {
            line("No answer: " + e.getMessage());
        }
    }

    void line(String text) {
        out.println("  " + text);
    }

    /** A piece of a line that is still growing. */
    void piece(String text) {
        out.print(text);
        out.flush();
    }

    private static String inWords(ApiException e) {
        var refusal = e.error(ErrorResponse.class);
        var reason = refusal == null
                ? "an answer the document does not describe"
                : refusal.error().type().value() + ", " + refusal.error().message();
        return "status " + e.status() + ", " + reason + ", request " + e.requestId();
    }
}
