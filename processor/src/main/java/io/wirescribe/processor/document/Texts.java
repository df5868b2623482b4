package io.wirescribe.processor.document;

import io.wirescribe.processor.model.Limit;
import io.wirescribe.processor.model.Type.Kind;
import java.util.List;

/** What texts must be like, also where they are read as something else. */
final class Texts {

    private final Remarks remarks;
    private final Sizes sizes;

    Texts(Remarks remarks) {
        this.remarks = remarks;
        this.sizes = new Sizes(remarks);
    }

    List<Limit> of(List<Spot> schemas) {
        var limits = sizes.lengths(schemas);
        for (var schema : schemas) {
            var pattern = schema.textOf("pattern");
            if (pattern != null) {
                var java = Patterns.toJava(pattern);
                if (java == null) {
                    remarks.warning(schema, "`pattern` is not one that Java understands: it is not checked");
                } else if (!java.isEmpty() && !limits.contains(new Limit.Matches(java, pattern))) {
                    limits.add(new Limit.Matches(java, pattern));
                }
            }
        }
        return limits;
    }

    /** What texts must be like of which these are listed. What none of them is would leave no value to choose. */
    List<Limit> listed(List<String> texts, List<Spot> schemas) {
        return of(schemas).stream()
                .filter(limit -> checked(limit, unchecked(texts, limit), schemas))
                .toList();
    }

    /** Tells of what these limits take of the texts that are listed, where both are said of the same. */
    void tellExcluded(List<String> texts, List<Limit> limits, List<Spot> schemas) {
        for (var limit : limits) {
            if (limit.ofText() && schemas.stream().anyMatch(schema -> schema.has(word(limit)))) {
                texts.stream()
                        .filter(Keeping.of(limit).negate())
                        .findFirst()
                        .ifPresent(text -> remarks.note(
                                saying(limit, schemas),
                                "`%s` excludes `%s`, which is listed: it cannot be sent".formatted(word(limit), text)));
            }
        }
    }

    private static String unchecked(List<String> texts, Limit limit) {
        return texts.stream().noneMatch(Keeping.of(limit)) ? "is nothing that a listed text keeps" : "";
    }

    /**
     * What the text of a value must be like that is read as another kind. What all texts of the kind are costs no
     * check, and what none of them is would leave no value to choose. Bytes can be many, and are not written out for
     * that.
     */
    List<Limit> written(Kind kind, List<Spot> schemas) {
        return of(schemas).stream()
                .map(limit -> kind == Kind.UUID ? inAnyCase(limit) : limit)
                .filter(limit -> !new Samples(kind, limit).allKeep())
                .filter(limit -> checked(limit, unchecked(kind, new Samples(kind, limit)), schemas))
                .toList();
    }

    private boolean checked(Limit limit, String reason, List<Spot> schemas) {
        if (!reason.isEmpty()) {
            remarks.note(saying(limit, schemas), "`%s` %s: it is not checked".formatted(word(limit), reason));
        }
        return reason.isEmpty();
    }

    private static String unchecked(Kind kind, Samples samples) {
        if (kind == Kind.BYTES) {
            return "is of Base64";
        } else if (samples.noneKeeps()) {
            return "is nothing that texts of the format keep, as far as is known";
        }
        return samples.spelled() ? "is of how a value is written, which can be written otherwise" : "";
    }

    /**
     * The same to somebody who writes all letters small, as the case of a UUID means nothing; unless that is what it
     * says.
     */
    private static Limit inAnyCase(Limit limit) {
        if (!(limit instanceof Limit.Matches matches)) {
            return limit;
        }
        var any = new Limit.Matches("(?i)" + matches.regex(), matches.written());
        return new Samples(Kind.UUID, limit).keepToo(any) ? any : limit;
    }

    private static Spot saying(Limit limit, List<Spot> schemas) {
        return schemas.stream()
                .filter(schema -> schema.has(word(limit)))
                .reduce((first, later) -> later)
                .orElseThrow();
    }

    private static String word(Limit limit) {
        return limit instanceof Limit.MinLength
                ? "minLength"
                : limit instanceof Limit.MaxLength ? "maxLength" : "pattern";
    }
}
