// SPDX-License-Identifier: Apache-2.0
package org.dateline.extract.corenlp;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.util.logging.RedwoodConfiguration;
import java.time.LocalDate;
import java.util.List;
import java.util.Properties;
import org.dateline.extract.LanguageEngine;
import org.dateline.extract.analysis.Analysis;
import org.jspecify.annotations.Nullable;

/**
 * Stanford CoreNLP 4.5.10 (Manning et al. 2014). All threads share one pipeline. The constructor loads the models,
 * which takes about twenty seconds and three gigabytes of memory. In a text in capitals, the case of each word is
 * restored first (truecasing, Lita et al. 2003); the model for that is loaded with the first such text.
 */
public final class CoreNlpEngine implements LanguageEngine {
    /** The name and version, a constant that is available without loading CoreNLP. */
    public static final String VERSION = "Stanford CoreNLP 4.5.10";

    private static final String ANNOTATORS = "tokenize,sentences,pos,lemma,ner,depparse,coref,quote";
    private final StanfordCoreNLP pipeline;
    private @Nullable StanfordCoreNLP restoring;

    /** Loads the models. */
    public CoreNlpEngine() {
        // CoreNLP logs each model that it loads.
        RedwoodConfiguration.errorLevel().apply();
        pipeline = new StanfordCoreNLP(settings());
    }

    /** The settings of the pipeline. The benchmark runs CoreNLP with the same settings. */
    public static Properties settings() {
        Properties settings = new Properties();
        settings.setProperty("annotators", ANNOTATORS);
        // A blank line ends a sentence, for instance between a headline and the first paragraph.
        settings.setProperty("ssplit.newlineIsSentenceBreak", "two");
        settings.setProperty("customAnnotatorClass.sentences", SentenceSplitter.class.getName());
        // Control characters and lone surrogates are dropped without a warning.
        settings.setProperty("tokenize.options", "untokenizable=noneDelete");
        settings.setProperty("coref.algorithm", "statistical");
        settings.setProperty("coref.md.type", "dependency");
        // The holidays of single countries need JAXB; general holidays are recognized without it.
        settings.setProperty("sutime.binders", "0");
        settings.setProperty("quote.attributeQuotes", "true");
        return settings;
    }

    private static Properties restoringSettings() {
        Properties settings = settings();
        settings.setProperty("annotators", ANNOTATORS.replace("pos,", "truecase,pos,"));
        settings.setProperty("truecase.overwriteText", "true");
        return settings;
    }

    @Override
    public Analysis analyse(String text, @Nullable LocalDate published) {
        String words = LongWordFilter.hidden(text);
        // CoreNLP fails on a text without tokens.
        if (words.codePoints().noneMatch(Character::isLetterOrDigit)) {
            return new Analysis(text, List.of(), List.of(), List.of(), List.of(), List.of());
        }
        Annotation document = new Annotation(words);
        if (published != null) {
            document.set(CoreAnnotations.DocDateAnnotation.class, published.toString());
        }
        (UppercaseText.isCapitals(text) ? restoring() : pipeline).annotate(document);
        return new AnalysisReader(document).read(text);
    }

    /** The pipeline for texts in capitals. It shares the models with the other pipeline. */
    private synchronized StanfordCoreNLP restoring() {
        if (restoring == null) {
            restoring = new StanfordCoreNLP(restoringSettings());
        }
        return restoring;
    }

    @Override
    public String version() {
        return VERSION;
    }
}
