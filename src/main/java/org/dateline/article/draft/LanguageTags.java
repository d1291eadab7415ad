package org.dateline.article.draft;

import java.util.IllformedLocaleException;
import java.util.Locale;

/** The languages that articles say they are in. */
public final class LanguageTags {
    private LanguageTags() {}

    /**
     * A language tag in the form of BCP 47: {@code en_us} becomes {@code en-US}.
     *
     * @return empty where the text is no language tag, or says that the language is not determined
     */
    public static String tag(String text) {
        try {
            String tag = new Locale.Builder()
                    .setLanguageTag(text.strip().replace('_', '-'))
                    .build()
                    .toLanguageTag();
            return tag.equals("und") ? "" : tag;
        } catch (IllformedLocaleException e) {
            return "";
        }
    }

    /** Whether the tag says something else than English. */
    public static boolean foreign(String tag) {
        if (tag.isEmpty()) {
            return false;
        }
        String language = Locale.forLanguageTag(tag).getLanguage();
        return !language.equals("en") && !language.equals("eng");
    }
}
