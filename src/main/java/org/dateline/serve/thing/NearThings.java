// SPDX-License-Identifier: Apache-2.0
package org.dateline.serve.thing;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.jena.atlas.web.HttpException;
import org.apache.jena.query.QueryException;
import org.dateline.model.text.TextQuery;
import org.dateline.page.Link;
import org.dateline.query.IndexNotReadyException;
import org.dateline.query.text.WordSearch;
import org.dateline.serve.http.Problem;
import org.dateline.serve.site.LocalPaths;

/**
 * Finds what somebody may mean by an IRI that the store does not have: things whose names are like the words in it.
 *
 * @param search finds things by words
 * @param paths the pages of things
 */
public record NearThings(WordSearch search, LocalPaths paths) {
    private static final int MOST = 5;
    private static final int LONGEST = 200;
    private static final Pattern SEPARATOR = Pattern.compile("[#/:?=]+");
    private static final Pattern LETTER = Pattern.compile("\\p{L}");
    private static final Pattern BETWEEN_WORDS =
            Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+|(?<=\\p{Ll})(?=\\p{Lu})", Pattern.UNICODE_CHARACTER_CLASS);

    /** The search that is offered for an IRI, with its first results. */
    Problem.Search search(String iri) {
        String words = words(iri);
        return new Problem.Search(words, words.isEmpty() ? List.of() : list(words));
    }

    /**
     * Nothing where the names of a large store are still being read, or another engine does not answer: the offered search is enough
     * then.
     */
    private List<Link> list(String words) {
        try {
            return search.search(TextQuery.of(words, MOST)).hits().hits().stream()
                    .map(hit -> new Link(hit.name().text(), paths.of(hit.iri())))
                    .toList();
        } catch (IndexNotReadyException | QueryException | HttpException e) {
            return List.of();
        }
    }

    /** The words of the last part of an IRI; a number counts as a part of the name before it, as in {@code …/report/name/1}. */
    static String words(String iri) {
        String[] parts = SEPARATOR.split(iri, -1);
        int last = parts.length - 1;
        while (last > 0 && !LETTER.matcher(parts[last]).find()) {
            last--;
        }
        String words =
                BETWEEN_WORDS.matcher(decoded(parts[last])).replaceAll(" ").strip();
        return words.substring(
                0, words.offsetByCodePoints(0, Math.min(LONGEST, words.codePointCount(0, words.length()))));
    }

    private static String decoded(String part) {
        try {
            return URLDecoder.decode(part, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) { // a per cent sign that encodes nothing
            return part;
        }
    }
}
