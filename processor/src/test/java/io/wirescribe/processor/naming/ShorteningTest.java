package io.wirescribe.processor.naming;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class ShorteningTest {

    @Test
    void aNameThatFitsStaysAsItIs() {
        assertEquals("IoK8sApiBatchV1CronJob", Shortening.type(List.of("io.k8s.api.batch.v1.CronJob")));
        assertEquals(
                "CreateCompletionRequestMetadata", Shortening.type(List.of("createCompletion", "Request", "metadata")));
    }

    @Test
    void aLongNameLosesItsNamespaces() {
        assertEquals(
                "ResultListTemplate",
                Shortening.type(List.of(
                        "Acme.WebApp.Controllers.Api.Result_System.Collections.Generic.List_Acme.Models.Template_")));
        assertEquals(
                "PageOrderTotals",
                Shortening.type(
                        List.of("com.acme.warehouse.common.api.Page<com.acme.warehouse.shop.api.Order>", "totals")));
    }

    @Test
    void theAssemblyOfANameIsNoPartOfIt() {
        var assembly =
                ", Volo.Abp.Identity.Application.Contracts, Version=4.0.0.0, Culture=neutral, PublicKeyToken=null";
        assertEquals(
                "PagedResultDto1IdentityUserDto",
                Shortening.type(List.of("Volo.Abp.Application.Dtos.PagedResultDto`1[[Volo.Abp.Identity.IdentityUserDto"
                        + assembly + "]]")));
        assertEquals("Pair2AB", Shortening.type(List.of("Pair`2[[A" + assembly + "],[B" + assembly + "]]")));
        assertEquals("pairAVersion", Words.member(List.of("Pair, A, Version")));
    }

    @Test
    void aLongNameKeepsItsEndsAndTheShortWordsBetween() {
        assertEquals(
                "UpdateWarehouseSettingsRequestFloorsFirstShelfHeight",
                Shortening.type(List.of(
                        "updateWarehouseSettings",
                        "Request",
                        "organizationDefaults",
                        "floors",
                        "firstShelf",
                        "height")));
    }

    @Test
    void ofALongWordTheMiddleIsLeftOut() {
        var name = Shortening.type(List.of(
                "AcmePlanningRestApiGoalModelsCoverageProjectionsResultOfDomainLogicRetirementGoalAdjustments"));

        assertTrue(name.startsWith("AcmePlanningRestApi") && name.endsWith("RetirementGoalAdjustments"), name);
    }

    @Test
    void whateverItIsThereIsRoomForANumber() {
        for (var name : List.of("x".repeat(500), "a".repeat(56) + "😀".repeat(9), "Ab".repeat(300), "a.b".repeat(90))) {
            assertTrue(Shortening.type(List.of(name)).length() <= 57);
            assertTrue(Shortening.type(List.of(name, name, name)).length() <= 57);
            assertTrue(Shortening.method(List.of(name, name)).length() <= 57);
        }
    }
}
