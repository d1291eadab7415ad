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

/** Reads what the words next to a name say of it: what it is, what it lies in, what it is near. */
final class Surroundings {
    /** How far "the eastern port city of" reaches back. */
    private static final int REACH = 6;

    private static final Pattern OUTWARDS = Pattern.compile(",|\\(|,? in( the)?"
            + "|('s)? (province|state|county|district|region) (of|in)"
            + "|,? in (the )?(\\S+ ){0,2}(state|province|county|region|district|department|country|island) of( the)?");
    private static final Pattern PART_OF = Pattern.compile(",? in (?:the )?(\\S+)(?: (?:part )?of)?");
    private static final Pattern NEAR = Pattern.compile(
            "(?:, )?(?:near|close to|not far from|(?:just )?outside)(?: the (?:town|city|village) of)?");

    private final Gazetteer gazetteer;
    private final Words words;

    Surroundings(Gazetteer gazetteer, Words words) {
        this.gazetteer = gazetteer;
        this.words = words;
    }

    /** The names with what is said of them. */
    List<Toponym> read(Analysis analysis, List<Toponym> toponyms) {
        List<Toponym> told = new ArrayList<>();
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
            told.add(toponym.told(kind(sentence, toponym), within, near, people(sentence, toponym)));
        }
        return told;
    }

    /** Whether the words between two names say that the first one lies in the second one. */
    private boolean leadsOutwards(String between) {
        if (OUTWARDS.matcher(between).matches()) {
            return true;
        }
        Matcher part = PART_OF.matcher(between);
        return part.matches() && words.isCompass(part.group(1));
    }

    /** Whether "A, B" goes on as a list: "A, B, C and D". */
    private static boolean inEnumeration(Sentence sentence, List<Toponym> toponyms, int i) {
        if (!between(sentence, toponyms.get(i), toponyms.get(i + 1)).equals(",")) {
            return false;
        }
        int names = 2;
        for (int next = i + 1;
                next + 1 < toponyms.size() && toponyms.get(next + 1).tokens().sentence() == sentence.index();
                next++) {
            String link = between(sentence, toponyms.get(next), toponyms.get(next + 1));
            if (link.matches(",? (and|or)|and|or")) {
                return names > 2 || !link.startsWith(",");
            }
            if (!link.equals(",")) {
                return false;
            }
            names++;
        }
        return false;
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
            Optional<Kind> before = words.kind(tokens.get(begin - 2).lemma());
            if (before.isPresent()) {
                return before;
            }
        }
        if (end < tokens.size()
                && words.kind(tokens.get(end).lemma())
                        .filter(Surroundings::isAdministrative)
                        .isPresent()) {
            return words.kind(tokens.get(end).lemma());
        }
        return begin > 0 && tokens.get(begin - 1).tag().startsWith("NN")
                ? words.kind(tokens.get(begin - 1).lemma())
                : Optional.empty();
    }

    private static boolean isAdministrative(Kind kind) {
        return kind == Kind.REGION || kind == Kind.DISTRICT || kind == Kind.NATURAL || kind == Kind.SITE;
    }

    /** The country of "the Dutch province of Limburg". */
    private String people(Sentence sentence, Toponym toponym) {
        int begin = toponym.tokens().begin();
        for (int at = begin - 1; at >= Math.max(0, begin - REACH); at--) {
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
