package com.acme;

import io.wirescribe.OpenApiClient;
import io.wirescribe.Operation;
import io.wirescribe.Upload;
import java.util.Map;
import org.jspecify.annotations.Nullable;

@OpenApiClient("talks.yaml")
public interface Talks {
    void createTalk(Talk talk);

    @Operation("createTalk")
    void createForumTalk(ForumTalkForm talk);

    @Operation("createTalk")
    void createTextTalk(TextTalk talk);

    void createAlbum(Cover cover);

    @Operation("createAlbum")
    void createLinkedAlbum(Link link);

    void replaceAlbum(@Nullable Cover cover);

    void attach(AttachRequest request);

    void replaceAll(Map<String, Upload> files);

    void sendPhotos(SendPhotosRequest request);
}
