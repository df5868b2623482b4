package com.acme;

import io.wirescribe.OpenApiClient;
import io.wirescribe.Operation;
import java.util.List;

@OpenApiClient("cluster.yaml")
public interface Cluster {
    void patchPod(Patch patch);

    @Operation("patchNode")
    void patchNode(List<Change> changes);

    @Operation("patchNode")
    void mergeNode(Patch patch);

    void replaceNode(String table);

    void createNode(Patch node);

    void replaceVersion(Patch version);
}
