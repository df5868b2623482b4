package com.acme.benchmark;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * One JVM with one contender, {@code Bench LABEL CLASS URL}. It does what the lines of its input say, {@code warm
 * SCENARIO} and {@code measure SCENARIO}, and answers each with a line that begins with its label. All processors are
 * there to warm up; what is measured has one of them, and the server another.
 *
 * <p>Calls and pauses take turns to warm up, since the JIT compiler gets no processor beside sixteen busy threads,
 * until calls leave it next to nothing to do. What measuring itself loads is loaded before: a class that comes later
 * takes back what was compiled for the case that there is none of its kind.
 */
public final class Bench {

    /** The columns of what is measured, separated by tabs. */
    public static final String COLUMNS = "label operation model threads calls calls_per_s cpu_us alloc_b p50_us p99_us"
            + " events_per_s cpu_us_event alloc_b_event first_event_us lost";

    /** The answer to {@code warm}. */
    public static final String READY = "ready";

    /** The answer of a contender that has no such operation. */
    public static final String NONE = "none";

    private static final long NOTHING_TO_COMPILE = 20_000_000;

    /** For caches, and connections that were idle, before what is measured. */
    private static final double RUN_UP = 0.1;

    private Bench() {}

    public static void main(String[] args) throws Exception {
        Spent.pin(Spent.ALL);
        Spent.now();
        var contender = Contender.named(args[1]);
        contender.open(args[2]);
        var orders = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (var order = orders.readLine(); order != null; order = orders.readLine()) {
            System.out.println(args[0] + "\t" + done(contender, order.split(" ")));
        }
        contender.close();
        System.exit(0);
    }

    private static String done(Contender contender, String[] order) throws Exception {
        var scenario = Scenario.of(order[1]);
        return order[0].equals("measure") ? measured(contender, scenario) : warmed(contender, scenario);
    }

    private static String warmed(Contender contender, Scenario scenario) throws Exception {
        try {
            scenario.check(contender);
        } catch (UnsupportedOperationException e) {
            return NONE;
        }
        warmUp(contender, scenario);
        measured(contender, scenario);
        return READY;
    }

    private static String measured(Contender contender, Scenario scenario) throws Exception {
        System.gc();
        Spent.pin("0");
        new Load(contender, scenario).run(RUN_UP);
        var load = new Load(contender, scenario);
        var before = Spent.now();
        long begun = System.nanoTime();
        load.run(scenario.measured());
        double seconds = (System.nanoTime() - begun) / 1e9;
        var after = Spent.now();
        Spent.pin(Spent.ALL);
        double cpu = (after.cpuNanos() - before.cpuNanos()) / 1e3 / load.calls();
        double bytes = (double) (after.allocated() - before.allocated()) / load.calls();
        return row(scenario, load, seconds, cpu, bytes);
    }

    private static void warmUp(Contender contender, Scenario scenario) throws Exception {
        long latest = System.nanoTime() + (long) (scenario.warmUp() * 1e9);
        long compiled;
        do {
            long before = Spent.compiling();
            new Load(contender, scenario).run(1);
            compiled = Spent.whenCompiled() - before;
        } while (compiled > NOTHING_TO_COMPILE && System.nanoTime() < latest);
    }

    private static String row(Scenario scenario, Load load, double seconds, double cpu, double bytes) {
        double perSecond = load.calls() / seconds;
        int events = scenario.events();
        var call = String.format(
                Locale.ROOT,
                "%s\t%s\t%d\t%d\t%.0f\t%.2f\t%.0f\t%.1f\t%.1f",
                scenario.operation(),
                scenario.model(),
                scenario.threads(),
                load.calls(),
                perSecond,
                cpu,
                bytes,
                load.micros(0.5),
                load.micros(0.99));
        var event = events == 0
                ? "\t\t\t"
                : String.format(
                        Locale.ROOT,
                        "%.0f\t%.3f\t%.0f\t%.1f",
                        perSecond * events,
                        cpu / events,
                        bytes / events,
                        load.firstEventMicros(0.5));
        return call + "\t" + event + "\t" + load.lost();
    }
}
