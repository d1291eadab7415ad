// SPDX-License-Identifier: Apache-2.0
package org.dateline.extract.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dateline.extract.analysis.Analysis;
import org.dateline.extract.analysis.Sentence;
import org.dateline.extract.analysis.Token;
import org.dateline.model.fact.PlaceFact.Kind;

/** Reads the context of toponyms: the kind of place, and the places that contain it or are near to it. */
final class ToponymContextReader {
    /** The maximum distance of a demonym before a toponym, in tokens ("the Libyan eastern port city of"). */
    private static final int MAX_DISTANCE = 6;

    private static final Pattern OUTWARDS = Pattern.compile(",|\\(|,? in( the)?"
            + "|('s)? (province|state|county|district|region) (of|in)"
            + "|,? in (the )?(\\S+ ){0,2}(state|province|county|region|district|department|country|island) of( the)?");
    private static final Pattern PART_OF = Pattern.compile(",? in (?:the )?(\\S+)(?: (?:part )?of)?");
    private static final Pattern NEAR = Pattern.compile(
            "(?:, )?(?:near|close to|not far from|(?:just )?outside)(?: the (?:town|city|village) of)?");

    private final Gazetteer gazetteer;
    private final PlaceLexicon words;

    ToponymContextReader(Gazetteer gazetteer, PlaceLexicon words) {
        this.gazetteer = gazetteer;
        this.words = words;
    }

    /** The toponyms with information from their context. */
    List<Toponym> read(Analysis analysis, List<Toponym> toponyms) {
        List<Toponym> read = new ArrayList<>();
        for (int i = 0; i < toponyms.size(); i++) {
            Toponym toponym = toponyms.get(i);
            Sentence sentence = analysis.sentences().get(toponym.tokens().sentence());
            int within = -1;
            int near = -1;
            if (i + 1 < toponyms.size() && toponyms.get(i + 1).tokens().sentence() == sentence.index()) {
                String between = between(sentence, toponym, toponyms.get(i + 1));
                within = leadsOutwards(between) && !inEnumeration(sentence, toponyms, i) ? i + 1 : -1;
                near = NEAR.matcher(between).matches() ? i + 1 : -1;
            }
            read.add(toponym.withContext(kind(sentence, toponym), within, near, people(sentence, toponym)));
        }
        return read;
    }

    /** Whether the words between two toponyms say that the first place is within the second one. */
    private boolean leadsOutwards(String between) {
        if (OUTWARDS.matcher(between).matches()) {
            return true;
        }
        Matcher part = PART_OF.matcher(between);
        return part.matches() && words.isCompass(part.group(1));
    }

    /** Whether "A, B" is a part of a list: "A, B, C and D". */
    private static boolean inEnumeration(Sentence sentence, List<Toponym> toponyms, int i) {
        if (!link(sentence, toponyms, i).equals(",")) {
            return false;
        }
        int first = i;
        while (first > 0 && link(sentence, toponyms, first - 1).equals(",")) {
            first--;
        }
        int last = i + 1;
        while (link(sentence, toponyms, last).equals(",")) {
            last++;
        }
        String end = link(sentence, toponyms, last);
        int listed = last - first + 1;
        return end.equals("and") || end.equals("or") || (listed > 2 && end.matches(", (and|or)( the)?")) || listed > 4;
    }

    /** The words between a toponym and the next one; a period if that is in another sentence. */
    private static String link(Sentence sentence, List<Toponym> toponyms, int i) {
        boolean both = i + 1 < toponyms.size()
                && toponyms.get(i).tokens().sentence() == sentence.index()
                && toponyms.get(i + 1).tokens().sentence() == sentence.index();
        return both ? between(sentence, toponyms.get(i), toponyms.get(i + 1)) : ".";
    }

    private static String between(Sentence sentence, Toponym left, Toponym right) {
        int begin = left.tokens().end();
        return sentence.tokens().subList(begin, Math.max(begin, right.tokens().begin())).stream()
                .map(Token::word)
                .collect(Collectors.joining(" "));
    }

    private Optional<Kind> kind(Sentence sentence, Toponym toponym) {
        List<Token> tokens = sentence.tokens();
        int begin = toponym.tokens().begin();
        int end = toponym.tokens().end();
        Optional<Kind> own = end - begin > 1 ? words.kind(tokens.get(end - 1).word()) : Optional.empty();
        if (own.isPresent()) {
            return own;
        }
        if (begin >= 2 && tokens.get(begin - 1).word().equals("of")) {
            Optional<Kind> before = words.kind(tokens.get(begin - 2).lemma()).filter(kind -> kind != Kind.SITE);
            if (before.isPresent()) {
                return before;
            }
        }
        Optional<Kind> after = end < tokens.size()
                ? words.kind(tokens.get(end).lemma()).filter(ToponymContextReader::follows)
                : Optional.empty();
        return after.isPresent() || begin == 0 || !tokens.get(begin - 1).tag().startsWith("NN")
                ? after
                : words.kind(tokens.get(begin - 1).lemma()).filter(kind -> kind != Kind.SITE);
    }

    /**
     * Whether a noun of this kind after a toponym describes the place itself. A hospital or a square is another place
     * within it.
     */
    private static boolean follows(Kind kind) {
        return kind == Kind.REGION || kind == Kind.DISTRICT || kind == Kind.NATURAL;
    }

    /** The country of a demonym before a toponym: "the Dutch province of Limburg". */
    private String people(Sentence sentence, Toponym toponym) {
        int begin = toponym.tokens().begin();
        for (int at = begin - 1; at >= Math.max(0, begin - MAX_DISTANCE); at--) {
            Token token = sentence.tokens().get(at);
            Optional<String> country = gazetteer.demonym(token.word());
            if (country.isPresent() && !token.tag().equals("NNPS")) {
                return country.get();
            }
            boolean passes = token.word().equals("of")
                    || token.tag().startsWith("JJ")
                    || token.tag().startsWith("NN")
                    || token.tag().equals("VBN");
            if (!passes) {
                return "";
            }
        }
        return "";
    }
}
