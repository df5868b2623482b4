package com.acme;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** The operations of {@code store.yaml} that {@link Store} includes. */
@Generated("io.wirescribe.processor.WirescribeProcessor")
@NullMarked
public interface StoreOperations {
    /**
     * <code>GET /books/&#123;note&#125;</code>
     *
     * @param note {@code note}
     * @param author {@code author}; may be null
     * @param filter {@code filter}; may be null
     * @param fields {@code fields}; may be null
     * @param count {@code count}; may be null
     * @param shelf {@code shelf}; may be null
     * @param price {@code price}; may be null
     * @param kind {@code kind}; may be null
     * @param xFilter {@code x-filter}; may be null
     * @param trail {@code trail}; may be null
     */
    void searchBooks(String note, @Nullable String author, @Nullable String filter,
            @Nullable String fields, @Nullable Long count, @Nullable Shelf shelf,
            @Nullable Range price, @Nullable SearchBooksKind kind, @Nullable String xFilter,
            @Nullable String trail);

    /**
     * <code>GET /books/&#123;note&#125;</code>
     *
     * @param note {@code note}
     */
    default void searchBooks(String note) {
        this.searchBooks(note, null, null, null, null, null, null, null, null, null);
    }

    /**
     * <code>GET
     * /shelves/&#123;shelf&#125;/books/&#123;ids&#125;/&#123;range&#125;/&#123;color&#125;</code>
     *
     * @param shelf {@code shelf}
     * @param ids {@code ids}
     * @param range {@code range}
     * @param color {@code color}
     * @param tags at least 1 item; may be null
     * @param sizes {@code sizes}; may be null
     * @param shelves {@code shelves}; may be null
     * @param filter {@code filter}; may be null
     * @param price {@code price}; may be null
     * @param since {@code since}; may be null
     * @param next {@code next}; may be null
     * @param where {@code where}; may be null
     * @param kind {@code kind}; may be null
     * @param labels {@code labels}; may be null
     * @param xRange {@code x-range}; may be null
     * @param xTags {@code x-tags}; may be null
     * @param session {@code session}; may be null
     * @param seen {@code seen}; may be null
     */
    void findBooks(Shelf shelf, List<Long> ids, Range range, String color,
            @Nullable List<String> tags, @Nullable List<Integer> sizes,
            @Nullable List<Shelf> shelves, @Nullable Filter filter, @Nullable Range price,
            @Nullable LocalDate since, @Nullable String next, @Nullable Filter where,
            @Nullable FindBooksKind kind, @Nullable Map<String, String> labels,
            @Nullable Range xRange, @Nullable List<String> xTags, @Nullable String session,
            @Nullable List<Long> seen);

    /**
     * <code>GET
     * /shelves/&#123;shelf&#125;/books/&#123;ids&#125;/&#123;range&#125;/&#123;color&#125;</code>
     *
     * @param shelf {@code shelf}
     * @param ids {@code ids}
     * @param range {@code range}
     * @param color {@code color}
     */
    default void findBooks(Shelf shelf, List<Long> ids, Range range, String color) {
        this.findBooks(shelf, ids, range, color, null, null, null, null, null, null, null, null, null, null, null, null, null, null);
    }
}
