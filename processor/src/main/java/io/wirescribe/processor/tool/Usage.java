package io.wirescribe.processor.tool;

import io.wirescribe.processor.client.Nearest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.DefaultParser;
import org.apache.commons.cli.MissingArgumentException;
import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;
import org.apache.commons.cli.ParseException;
import org.apache.commons.cli.UnrecognizedOptionException;
import org.jspecify.annotations.Nullable;

/**
 * How a command is used.
 *
 * @param name what it is called
 * @param summary what it does, in a sentence
 * @param arguments what has to follow its name
 * @param options what may be there besides
 * @param footer what else there is to say
 */
record Usage(String name, String summary, List<Argument> arguments, List<Option> options, String footer) {

    /** How the tool is called: nothing installs a shorter name. */
    static final String TOOL = "java -jar wirescribe-processor.jar";

    static final Option HELP = flag("h", "help", "Show this help and exit.");
    static final Option VERSION = flag("V", "version", "Print the version and exit.");

    /**
     * An argument.
     *
     * @param name as it is written in a synopsis; the last may end in "...", and be there several times
     */
    record Argument(String name, String description) {}

    static Option flag(@Nullable String letter, String name, String description) {
        return Option.builder(letter).longOpt(name).desc(description).get();
    }

    static Option option(String name, String value, String description) {
        return Option.builder()
                .longOpt(name)
                .hasArg()
                .argName(value)
                .desc(description)
                .get();
    }

    /** What somebody wrote after the name of the command. */
    CommandLine parse(List<String> words) throws Misuse {
        var known = new Options();
        all().forEach(known::addOption);
        try {
            var line = DefaultParser.builder()
                    .setAllowPartialMatching(false)
                    .get()
                    .parse(known, words.toArray(String[]::new));
            if (!line.hasOption(HELP) && !line.hasOption(VERSION)) {
                count(line.getArgList());
            }
            return line;
        } catch (UnrecognizedOptionException unknown) {
            throw new Misuse("There is no option " + unknown.getOption() + like(unknown.getOption()), this);
        } catch (MissingArgumentException missing) {
            throw new Misuse(left(missing.getOption()).strip() + ": the value is missing", this);
        } catch (ParseException wrong) {
            throw new Misuse(String.valueOf(wrong.getMessage()), this);
        }
    }

    private void count(List<String> given) throws Misuse {
        if (given.size() < arguments.size()) {
            throw new Misuse(arguments.get(given.size()).name().replace("...", "") + " is missing", this);
        }
        var several = !arguments.isEmpty()
                && arguments.get(arguments.size() - 1).name().endsWith("...");
        if (given.size() > arguments.size() && !several) {
            throw new Misuse("There is one argument too many: " + given.get(arguments.size()), this);
        }
    }

    private String like(String written) {
        var names = all().stream().map(option -> "--" + option.getLongOpt()).toList();
        return Nearest.to(written.replaceFirst("=.*", ""), names, Function.identity())
                .map(name -> ". Did you mean " + name + "?")
                .orElse("");
    }

    private List<Option> all() {
        var all = new ArrayList<>(options);
        all.add(HELP);
        all.add(VERSION);
        all.sort(Comparator.comparing(Option::getLongOpt));
        return all;
    }

    String synopsis() {
        var text = new StringBuilder("Usage: " + TOOL + " ").append(name).append(" [OPTION]...");
        arguments.forEach(argument -> text.append(' ').append(argument.name()));
        return text.append('\n').toString();
    }

    String help() {
        var table = new Table();
        arguments.forEach(argument -> table.row("      " + argument.name(), argument.description()));
        all().forEach(option -> table.row(left(option), option.getDescription()));
        return synopsis() + summary + "\n\n" + table + (footer.isEmpty() ? "" : "\n" + footer + "\n");
    }

    private static String left(Option option) {
        var letter = option.getOpt() == null ? "      " : "  -" + option.getOpt() + ", ";
        return letter + "--" + option.getLongOpt() + (option.hasArg() ? "=" + option.getArgName() : "");
    }
}
