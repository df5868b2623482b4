package com.acme.claude;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.wirescribe.json.Codec;
import io.wirescribe.json.JsonValue;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** An ObjectMapper as it comes reads and writes every generated type exactly as the type's own codec does. */
class JacksonInteropTest {

    private static final int TIMES = 200;

    /** A generated type: its codec, and how to come by a value of it. */
    record Subject<T>(Class<T> type, Codec<T> codec, Function<Randoms, T> random) {

        @Override
        public String toString() {
            return type.getSimpleName();
        }

        void check(Mapper mapper, long seed) throws Exception {
            var value = random.apply(new Randoms(seed));
            var ours = codec.encodeToString(value);
            var theirs = mapper.write(value);
            assertEquals(JsonValue.parse(ours), JsonValue.parse(theirs), () -> "writing, seed " + seed);
            assertEquals(value, codec.decode(theirs), () -> "reading what Jackson wrote, seed " + seed);
            assertEquals(value, mapper.read(ours, type), () -> "reading what the codec wrote, seed " + seed);
        }
    }

    private static final List<Subject<?>> SUBJECTS = List.of(
            new Subject<>(CompletionRequest.class, CompletionRequest.JSON, Randoms::completionRequest),
            new Subject<>(Metadata.class, Metadata.JSON, Randoms::metadata),
            new Subject<>(Completion.class, Completion.JSON, Randoms::completion),
            new Subject<>(CompletionEvent.class, CompletionEvent.JSON, Randoms::completionEvent),
            new Subject<>(ErrorResponse.class, ErrorResponse.JSON, Randoms::errorResponse),
            new Subject<>(ErrorDetail.class, ErrorDetail.JSON, Randoms::errorDetail),
            new Subject<>(Model.class, Model.JSON, Randoms::model),
            new Subject<>(StopReason.class, StopReason.JSON, Randoms::stopReason),
            new Subject<>(ErrorType.class, ErrorType.JSON, Randoms::errorType));

    private static final List<Mapper> MAPPERS = List.of(Mapper.jackson2(), Mapper.jackson3());

    static List<Arguments> everyTypeByEveryMapper() {
        var all = new ArrayList<Arguments>();
        MAPPERS.forEach(mapper -> SUBJECTS.forEach(subject -> all.add(Arguments.of(mapper, subject))));
        return all;
    }

    @ParameterizedTest(name = "{1} by {0}")
    @MethodSource("everyTypeByEveryMapper")
    void readsAndWritesAsTheCodecDoes(Mapper mapper, Subject<?> subject) throws Exception {
        for (var seed = 0L; seed < TIMES; seed++) {
            subject.check(mapper, seed);
        }
    }

    static List<Mapper> mappers() {
        return MAPPERS;
    }

    /** What a user may keep in a database. */
    record Conversation(List<CompletionRequest> requests, Completion last, Model model) {}

    @ParameterizedTest
    @MethodSource("mappers")
    void generatedTypesNestInTheUsersOwn(Mapper mapper) throws Exception {
        for (var seed = 0L; seed < TIMES; seed++) {
            var randoms = new Randoms(seed);
            var conversation = new Conversation(
                    List.of(randoms.completionRequest(), randoms.completionRequest()),
                    randoms.completion(),
                    randoms.model());
            assertEquals(conversation, mapper.read(mapper.write(conversation), Conversation.class));
        }
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void nullAndAbsentStayApart(Mapper mapper) throws Exception {
        for (var json : List.of("{}", "{\"user_id\":null}", "{\"user_id\":\"x\"}", "{\"other\":null}")) {
            var metadata = mapper.read(json, Metadata.class);
            assertEquals(Metadata.JSON.decode(json), metadata);
            assertEquals(json, mapper.write(metadata));
        }
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void aValueReplacesAnExplicitNull(Mapper mapper) throws Exception {
        var unfinished =
                CompletionEvent.JSON.decode("{\"type\":\"completion\",\"completion\":\"\",\"stop_reason\":null}");
        var json = "{\"type\":\"completion\",\"completion\":\"\",\"stop_reason\":\"max_tokens\"}";
        var finished = CompletionEvent.JSON.decode(json);
        for (var builder : List.of(
                unfinished.toBuilder().stopReason("max_tokens"),
                unfinished.toBuilder().stopReason(StopReason.Known.MAX_TOKENS))) {
            assertEquals(finished, builder.build());
            assertEquals(JsonValue.parse(json), JsonValue.parse(mapper.write(builder.build())));
        }
        assertEquals(unfinished, finished.toBuilder().stopReason((String) null).build());
        assertEquals(
                unfinished, finished.toBuilder().stopReason((StopReason) null).build());
    }

    static List<Arguments> everySampleByEveryMapper() {
        var all = new ArrayList<Arguments>();
        MAPPERS.forEach(mapper -> Samples.all().forEach(sample -> all.add(Arguments.of(mapper, sample))));
        return all;
    }

    @ParameterizedTest(name = "{1} by {0}")
    @MethodSource("everySampleByEveryMapper")
    <T> void readsAndWritesSamplesAsTheCodecDoes(Mapper mapper, Samples.Sample<T> sample) throws Exception {
        var value = sample.value();
        var json = JsonValue.parse(sample.json());
        assertEquals(json, JsonValue.parse(sample.codec().encodeToString(value)), "what is read is written again");
        assertEquals(json, JsonValue.parse(mapper.write(value)));
        assertEquals(value, mapper.read(sample.json(), sample.type()));
    }

    @Test
    void everyGeneratedTypeIsASubjectOrInASample() {
        var covered = new TreeSet<String>();
        SUBJECTS.forEach(subject -> covered.add(subject.type().getName()));
        Samples.all().forEach(sample -> Samples.typesOf(sample).forEach(type -> covered.add(type.getName())));
        var written = Project.files(Path.of("target/generated-sources/annotations")).keySet().stream()
                .filter(path -> path.endsWith(".java"))
                .map(path -> path.replace('/', '.').replace(".java", ""))
                .filter(name -> !name.endsWith("Codec") && !name.endsWith("Client"))
                .toList();
        assertEquals(written, List.copyOf(covered));
    }
}
