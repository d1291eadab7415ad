// SPDX-License-Identifier: Apache-2.0
package org.dateline.rdf.fact;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDF;
import org.dateline.model.article.Article;
import org.dateline.model.article.Span;
import org.dateline.rdf.RdfTerms;
import org.dateline.rdf.vocabulary.DlAccount;
import org.dateline.rdf.vocabulary.Oa;

/** The words of an article as {@code dl:Mention}s: offsets in code points, and the words themselves, or the first seven of them. */
final class MentionTriples {
    private static final Pattern SEVEN_WORDS = Pattern.compile("\\S+(?:\\s+\\S+){0,6}");

    private final TripleWriter writer;
    private final Article article;
    private final Map<Span, Node> written = new HashMap<>();

    MentionTriples(TripleWriter writer) {
        this.writer = writer;
        this.article = writer.facts().article();
    }

    /** Writes that a mention denotes something. */
    void denote(Node thing, Collection<Span> spans) {
        spans.forEach(span -> writer.add(thing, DlAccount.DENOTED_BY, of(span)));
    }

    /** The node of some words, which is written when it is first asked for. */
    Node of(Span span) {
        return written.computeIfAbsent(span, this::write);
    }

    /** Where some words begin, in code points. */
    int begin(Span span) {
        return article.codePoints(span.begin());
    }

    /** A short name for some words, {@code 118-131}, by their offsets in code points. */
    String offsets(Span span) {
        return begin(span) + "-" + article.codePoints(span.end());
    }

    /** The first words of a span, verbatim, at most seven; empty if there is none. */
    String words(Span span) {
        Matcher words = SEVEN_WORDS.matcher(span.of(article.text()));
        return words.find() ? words.group() : "";
    }

    private Node write(Span span) {
        int begin = begin(span);
        int end = article.codePoints(span.end());
        Node mention = RdfTerms.iri(writer.names().record().mention(begin, end));
        writer.add(mention, RDF.Nodes.type, DlAccount.MENTION_CLASS);
        writer.add(mention, Oa.HAS_SOURCE, writer.article());
        Node position = writer.blank(Oa.TEXT_POSITION_SELECTOR_CLASS);
        writer.add(mention, Oa.HAS_SELECTOR, position);
        writer.add(position, Oa.START, RdfTerms.node(begin));
        writer.add(position, Oa.END, RdfTerms.node(end));
        String exact = words(span);
        if (!exact.isEmpty() && !exact.equals(span.of(article.text()))) {
            // The Web Annotation model wants the exact text: too long a text is not quoted by a selector.
            writer.add(mention, DlAccount.BEGINS_WITH, NodeFactory.createLiteralString(exact));
        } else if (!exact.isEmpty()) {
            Node quote = writer.blank(Oa.TEXT_QUOTE_SELECTOR_CLASS);
            writer.add(mention, Oa.HAS_SELECTOR, quote);
            writer.add(quote, Oa.EXACT, NodeFactory.createLiteralString(exact));
        }
        return mention;
    }
}
