package org.dateline.article.draft;

import java.util.IllformedLocaleException;
import java.util.Locale;

/** Language tags of articles. */
public final class LanguageTags {
    private LanguageTags() {}

    /**
     * A language tag in the form of BCP 47: {@code en_us} becomes {@code en-US}.
     *
     * @return empty if the text is not a language tag, or is the tag of an undetermined language
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

    /** Whether the tag is of a language other than English; false for an empty tag. */
    public static boolean foreign(String tag) {
        if (tag.isEmpty()) {
            return false;
        }
        String language = Locale.forLanguageTag(tag).getLanguage();
        return !language.equals("en") && !language.equals("eng");
    }
}
