package org.dateline.article;

import java.net.URI;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.dateline.model.Sha256;
import org.dateline.model.article.Article;
import org.dateline.model.article.Masthead;

/**
 * Assigns slugs to articles: from the last part of the address, else the file name, else the headline and day. An article gets the same
 * slug in every run. If two articles of a run would get the same slug, the later one gets a digest of its origin appended.
 */
final class SlugAssigner {
    private static final int LONGEST = 80;
    private static final int DIGEST_LETTERS = 8;
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern APOSTROPHES = Pattern.compile("['’ʼ]");
    private static final Pattern OTHER = Pattern.compile("[^a-z0-9]+");
    private static final Pattern EXTENSION = Pattern.compile("\\.(?:s?html?|php|aspx?|jsp|story|amp)$");
    /** File names that content management systems give to every page. */
    private static final Pattern COMMON =
            Pattern.compile("(?:index|default|article|story|news|page|print|amp|[a-z]{2})?|\\d{1,4}");
    /** Latin letters that Unicode decomposition leaves unchanged. */
    private static final Map<String, String> LETTERS =
            Map.of("ß", "ss", "æ", "ae", "ø", "o", "đ", "d", "ð", "d", "ł", "l", "þ", "th", "œ", "oe", "ı", "i");

    /** Slug → digest of the text. */
    private final Map<String, String> taken = new HashMap<>();

    /**
     * The slug of an article.
     *
     * @param masthead the article's metadata
     * @param file the name of its file, if the file holds only this article; else empty
     * @param origin where the article was read; distinguishes it from others without address, file and headline
     */
    String slugFor(Masthead masthead, String file, String origin) {
        String slug = slug(masthead, file);
        return slug.isEmpty() ? "article-" + digest(origin) : slug;
    }

    /**
     * Returns the article with a slug that is unique within this run.
     *
     * @param origin as in {@link #slugFor}
     * @return empty if the run had the same text under the same slug before
     */
    Optional<Article> unique(Article article, String origin) {
        String digest = article.digest();
        String slug = article.slug();
        for (int more = 1; taken.containsKey(slug); more++) {
            if (digest.equals(taken.get(slug))) {
                return Optional.empty();
            }
            slug = article.slug() + "-" + digest(article.masthead().address() + " " + origin + " " + more);
        }
        taken.put(slug, digest);
        return Optional.of(new Article(slug, article.masthead(), article.text()));
    }

    private static String slug(Masthead masthead, String file) {
        String ofAddress = ofAddress(masthead.address());
        if (!ofAddress.isEmpty()) {
            return ofAddress;
        }
        String ofFile = ascii(file);
        if (!ofFile.isEmpty()) {
            return ofFile;
        }
        String ofHeadline = ascii(masthead.headline());
        return ofHeadline.isEmpty() || masthead.publication() == null
                ? ofHeadline
                : ofHeadline + "-" + masthead.publication().day();
    }

    private static String ofAddress(String address) {
        if (address.isEmpty()) {
            return "";
        }
        String path = URI.create(address).getPath();
        String trimmed = path.replaceAll("/+$", "");
        String last = trimmed.substring(trimmed.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
        String plain = EXTENSION.matcher(last).replaceFirst("");
        return COMMON.matcher(plain).matches() ? "" : ascii(plain);
    }

    /** Converts a text to lower-case ASCII letters and digits; everything else becomes hyphens. */
    static String ascii(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        for (Map.Entry<String, String> letter : LETTERS.entrySet()) {
            lower = lower.replace(letter.getKey(), letter.getValue());
        }
        String plain =
                MARKS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFKD)).replaceAll("");
        String hyphened =
                OTHER.matcher(APOSTROPHES.matcher(plain).replaceAll("")).replaceAll("-");
        String bare = hyphened.replaceAll("^-|-$", "");
        if (bare.length() <= LONGEST) {
            return bare;
        }
        int cut = bare.lastIndexOf('-', LONGEST);
        return bare.substring(0, cut > LONGEST / 2 ? cut : LONGEST);
    }

    private static String digest(String text) {
        return Sha256.hex(text, DIGEST_LETTERS);
    }
}
