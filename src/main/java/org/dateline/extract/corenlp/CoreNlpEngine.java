package org.dateline.extract.corenlp;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.time.LocalDate;
import java.util.List;
import java.util.Properties;
import org.dateline.extract.LanguageEngine;
import org.dateline.extract.analysis.Analysis;
import org.jspecify.annotations.Nullable;

/**
 * Stanford CoreNLP 4.5.10 (Manning et al. 2014): one pipeline for all threads, its models loaded when it is made, which takes
 * some twenty seconds and three gigabytes.
 */
public final class CoreNlpEngine implements LanguageEngine {
    private final StanfordCoreNLP pipeline;

    /** Loads the models. */
    public CoreNlpEngine() {
        pipeline = new StanfordCoreNLP(settings());
    }

    /** What the pipeline does; the benchmark runs the bare pipeline with the same. */
    public static Properties settings() {
        Properties settings = new Properties();
        settings.setProperty("annotators", "tokenize,pos,lemma,ner,depparse,coref,quote");
        // A blank line ends a sentence, as between a headline and the first paragraph.
        settings.setProperty("ssplit.newlineIsSentenceBreak", "two");
        settings.setProperty("coref.algorithm", "statistical");
        settings.setProperty("coref.md.type", "dependency");
        // Longer "sentences" are tables and lists.
        settings.setProperty("parse.maxlen", "150");
        // Holidays of particular countries would need JAXB; those that all know are read without.
        settings.setProperty("sutime.binders", "0");
        settings.setProperty("quote.attributeQuotes", "true");
        return settings;
    }

    @Override
    public Analysis analyse(String text, @Nullable LocalDate published) {
        if (text.isBlank()) {
            return new Analysis(text, List.of(), List.of(), List.of(), List.of(), List.of());
        }
        Annotation document = new Annotation(text);
        if (published != null) {
            document.set(CoreAnnotations.DocDateAnnotation.class, published.toString());
        }
        pipeline.annotate(document);
        return new AnalysisReader(document).read();
    }

    @Override
    public String version() {
        return "Stanford CoreNLP 4.5.10";
    }
}
