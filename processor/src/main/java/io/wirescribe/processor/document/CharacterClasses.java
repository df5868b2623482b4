package io.wirescribe.processor.document;

import java.util.Map;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;

/** Classes of characters by name: JavaScript knows the long names of Unicode's categories, Java only the short ones. */
final class CharacterClasses {

    private static final Map<String, String> CATEGORIES = Map.ofEntries(
            Map.entry("Letter", "L"),
            Map.entry("Cased_Letter", "LC"),
            Map.entry("Uppercase_Letter", "Lu"),
            Map.entry("Lowercase_Letter", "Ll"),
            Map.entry("Titlecase_Letter", "Lt"),
            Map.entry("Modifier_Letter", "Lm"),
            Map.entry("Other_Letter", "Lo"),
            Map.entry("Mark", "M"),
            Map.entry("Combining_Mark", "M"),
            Map.entry("Nonspacing_Mark", "Mn"),
            Map.entry("Spacing_Mark", "Mc"),
            Map.entry("Enclosing_Mark", "Me"),
            Map.entry("Number", "N"),
            Map.entry("Decimal_Number", "Nd"),
            Map.entry("digit", "Nd"),
            Map.entry("Letter_Number", "Nl"),
            Map.entry("Other_Number", "No"),
            Map.entry("Punctuation", "P"),
            Map.entry("punct", "P"),
            Map.entry("Connector_Punctuation", "Pc"),
            Map.entry("Dash_Punctuation", "Pd"),
            Map.entry("Open_Punctuation", "Ps"),
            Map.entry("Close_Punctuation", "Pe"),
            Map.entry("Initial_Punctuation", "Pi"),
            Map.entry("Final_Punctuation", "Pf"),
            Map.entry("Other_Punctuation", "Po"),
            Map.entry("Symbol", "S"),
            Map.entry("Math_Symbol", "Sm"),
            Map.entry("Currency_Symbol", "Sc"),
            Map.entry("Modifier_Symbol", "Sk"),
            Map.entry("Other_Symbol", "So"),
            Map.entry("Separator", "Z"),
            Map.entry("Space_Separator", "Zs"),
            Map.entry("Line_Separator", "Zl"),
            Map.entry("Paragraph_Separator", "Zp"),
            Map.entry("Other", "C"),
            Map.entry("Control", "Cc"),
            Map.entry("cntrl", "Cc"),
            Map.entry("Format", "Cf"),
            Map.entry("Surrogate", "Cs"),
            Map.entry("Private_Use", "Co"),
            Map.entry("Unassigned", "Cn"));

    private CharacterClasses() {}

    /**
     * Java's name of a class; as it is written if Java has none.
     *
     * @param kind {@code \p} or {@code \P}
     * @param name as in {@code Letter}, {@code L}, {@code gc=Letter}, {@code Script=Greek}, {@code Alphabetic}
     */
    static String java(String kind, String name) {
        var category = name.replaceFirst("^(gc|General_Category)=", "");
        return Stream.of(
                        CATEGORIES.getOrDefault(category, category),
                        "Is" + name,
                        name.replaceFirst("^Script.*=", "sc="))
                .map(each -> kind + "{" + each + "}")
                .filter(CharacterClasses::known)
                .findFirst()
                .orElse(kind + "{" + name + "}");
    }

    private static boolean known(String expression) {
        try {
            return !Pattern.compile(expression).pattern().isEmpty();
        } catch (PatternSyntaxException e) {
            return false;
        }
    }
}
