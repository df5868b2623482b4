package io.wirescribe.processor.naming;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.wirescribe.processor.model.Declared;
import io.wirescribe.processor.model.Doc;
import io.wirescribe.processor.model.Line;
import io.wirescribe.processor.model.Origin;
import io.wirescribe.processor.model.Pointer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Which names types have that would have the same. */
class TypeNamesTest {

    private static final String AUDIENCE = "listAutomations Response automation recipients segment_opts condition";

    @Test
    void longNamesKeepTheWordsThatTheOthersDoNotHave() {
        named(
                List.of(
                        "ListAutomationsResponseConditionSurveyMonkeySegmentOp",
                        "ListAutomationsResponseRecipientsConditionAimSegmentOp"),
                AUDIENCE + " Survey-Monkey-Segment op",
                AUDIENCE + " Aim-Segment op");
    }

    @Test
    void aWordThatIsTooLongKeepsItsOwnPart() {
        named(
                List.of(
                        "DeleteEmployeeCustomFieldByCustomFieldId401Response",
                        "DeleteEmployeeCustomFieldByCustomFieldId403Response"),
                "DeleteEmployeeCustomFieldByEmployeeCustomFieldId 401 Response",
                "DeleteEmployeeCustomFieldByEmployeeCustomFieldId 403 Response");
    }

    @Test
    void namespacesTellTypesApart() {
        named(
                List.of(
                        "IoK8sApiV1beta2LimitedPriorityLevelConfiguration",
                        "IoK8sApiV1beta3LimitedPriorityLevelConfiguration"),
                "io.k8s.api.flowcontrol.v1beta2.LimitedPriorityLevelConfiguration",
                "io.k8s.api.flowcontrol.v1beta3.LimitedPriorityLevelConfiguration");
    }

    @Test
    void oneThatFitsHasItsName() {
        named(
                List.of(
                        "PostBillingPortalSessionsRequestFlowDataType",
                        "PostBillingPortalSessionsSubscriptionAfterCompletionType"),
                "PostBillingPortalSessions Request flow_data type",
                "PostBillingPortalSessions Request flow_data subscription_after_completion type");
    }

    @Test
    void ofTheSameWordsTheLaterSaysItsPlace() {
        placed("LampShade, LampShadeProperty", "#/components/schemas/Lamp/properties/shade");
        placed("LampShade, LampShadeProperty", "#/components/schemas/Lamp/properties/shade/allOf/0");
        placed("LampShade, LampShadeItem", "#/components/schemas/Lamp/properties/shades/items");
        placed("LampShade, LampShadeParameter", "#/components/parameters/shade/schema");
        placed("LampShade, LampShadeHeader", "#/components/headers/shade/schema");
        placed("LampShade, LampShadeValue", "#/components/schemas/Lamp/properties/shades/additionalProperties");
        placed("LampShade, LampShadeOption", "#/components/schemas/Lamp/oneOf/0");
        placed("LampShade, LampShadeBody", "#/paths/~1lamps/get/responses/200/content/application~1json/schema");
        placed("LampShade, LampShadeHalJson", "#/paths/~1a/get/responses/200/content/application~1hal+json/schema");
    }

    @Test
    void aPropertyMayBeCalledLikeAPlace() {
        placed("LampShade, LampShadeProperty", "#/components/schemas/Lamp/properties/items");
        placed("LampShade, LampShadeProperty", "#/components/schemas/Lamp/properties/properties");
        placed("LampShade, LampShadeItem", "#/components/schemas/Lamp/properties/content/items");
    }

    @Test
    void whatNoWordTellsApartHasTheSameName() {
        placed("LampShade, LampShade", "#/components/schemas/lamp_shade");
    }

    @Test
    void whoeverIsAskedFirstNamesDependOnWordsAlone() {
        var types = IntStream.range(0, 60)
                .mapToObj(i -> type(
                        "#/%d".formatted(i),
                        (AUDIENCE + " segment-number-%s-of-%s op").formatted("x" + i % 7, "y" + i / 7)))
                .toList();
        var names = of(types);
        assertEquals(60, new HashSet<>(names.values()).size());
        var shuffled = new ArrayList<>(types);
        Collections.shuffle(shuffled, new Random(7));
        assertEquals(names, of(shuffled));
    }

    @Test
    void thousandsOfTheSameNameTakeNoTime() {
        var types = IntStream.range(0, 20_000)
                .mapToObj(i -> type("#/%d".formatted(i), AUDIENCE + " condition-and-more op"))
                .toList();
        assertEquals(1, new HashSet<>(of(types).values()).size());
    }

    @Test
    void whatIsDeepWithinOthersTakesNoTime() {
        var types = IntStream.range(0, 300)
                .mapToObj(i -> type("#/%d".formatted(i), "Order" + " part-of-the-part".repeat(i) + " end"))
                .toList();
        var names = of(types).values();
        assertTrue(names.stream().allMatch(name -> name.startsWith("Order") && name.length() <= 57), names::toString);
    }

    private static void placed(String expected, String fragment) {
        assertEquals(
                expected,
                String.join(
                        ", ",
                        of(List.of(type("#/components/schemas/LampShade", "LampShade"), type(fragment, "Lamp shade")))
                                .values()));
    }

    private static void named(List<String> expected, String... words) {
        var types = IntStream.range(0, words.length)
                .mapToObj(i -> type("#/" + i, words[i]))
                .toList();
        var names = List.copyOf(of(types).values());
        assertEquals(expected, names);
        assertTrue(names.stream().allMatch(name -> name.length() <= 57), names::toString);
    }

    private static Map<Pointer, String> of(List<Declared> types) {
        return TypeNames.of("lamps.yaml", types, UnaryOperator.identity());
    }

    private static Declared type(String fragment, String words) {
        var origin = new Origin(
                new Pointer("lamps.yaml", fragment),
                new Line("", 1),
                Stream.of(words.split(" ")).toList());
        return new Declared.OpenEnum(origin, Doc.NONE, List.of("a"));
    }
}
