// SPDX-License-Identifier: Apache-2.0
package org.dateline.cli;

import java.util.Collection;
import java.util.HashMap;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.sparql.graph.GraphFactory;
import org.dateline.model.LabelPolicy;
import org.dateline.query.SparqlSession;
import org.dateline.query.ThingLabels;
import org.dateline.store.Store;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The option {@code --language}, the same for every verb that prints labels of things. */
final class LanguageOption {
    /** The environment variables that name the language of messages; the first that is set counts (POSIX.1-2017, section 8.2). */
    private static final List<String> VARIABLES = List.of("LC_ALL", "LC_MESSAGES", "LANG");

    @Option(
            names = "--language",
            paramLabel = "TAGS",
            converter = TagsConverter.class,
            description = "The languages of labels, in order of preference: BCP 47 tags separated by commas, such as"
                    + " de-AT,fr. Other labels follow, English ones first. Default: the language of the environment"
                    + " (LC_ALL, LC_MESSAGES or LANG), otherwise English.")
    private LabelPolicy policy;

    /**
     * Creates the option.
     *
     * @param environment the environment variables, which give the default
     */
    LanguageOption(Map<String, String> environment) {
        this.policy = policyOf(environment);
    }

    /** The policy of a locale such as {@code de_AT.UTF-8}; that of {@code C} or {@code POSIX} prefers English like the default. */
    private static LabelPolicy policyOf(Map<String, String> environment) {
        return VARIABLES.stream()
                .map(name -> environment.getOrDefault(name, ""))
                .filter(locale -> !locale.isBlank())
                .findFirst()
                .map(locale -> locale.replaceFirst("[.@].*", "").replace('_', '-'))
                .map(LabelPolicy::parse)
                .orElse(LabelPolicy.DEFAULT);
    }

    /** The preferred languages as a server expects them in {@code Accept-Language}; empty for the default. */
    String header() {
        return String.join(",", policy.languages());
    }

    /** The labels of things of a store in the preferred languages, by IRI; things without a label are missing. */
    Map<String, String> labels(Store store, Collection<String> iris) {
        policy.enter();
        try {
            ThingLabels labels = new ThingLabels(GraphFactory.createDefaultGraph());
            return SparqlSession.read(store, session -> {
                labels.learn(session, iris);
                Map<String, String> found = new HashMap<>();
                iris.forEach(iri -> found.put(iri, labels.label(iri)));
                found.values().removeIf(String::isEmpty);
                return found;
            });
        } finally {
            LabelPolicy.leave();
        }
    }

    /** Reads a list of language tags, without weights. */
    static final class TagsConverter implements ITypeConverter<LabelPolicy> {
        @Override
        public LabelPolicy convert(String tags) {
            List<String> all = Stream.of(tags.split(",", -1)).map(String::strip).toList();
            all.stream().filter(tag -> !isWellFormed(tag)).findFirst().ifPresent(tag -> {
                throw new TypeConversionException(
                        "not a language tag: '" + tag + "'. Give BCP 47 tags separated by commas, such as de-AT,fr");
            });
            return LabelPolicy.parse(String.join(",", all));
        }

        private static boolean isWellFormed(String tag) {
            try {
                new Locale.Builder().setLanguageTag(tag);
                return !tag.isEmpty();
            } catch (IllformedLocaleException e) {
                return false;
            }
        }
    }
}
