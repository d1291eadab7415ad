package org.dateline.extract.syntax;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.extract.analysis.Dependency;
import org.dateline.extract.analysis.Sentence;
import org.dateline.extract.analysis.Token;

/**
 * A predicate with its dependents.
 *
 * @param sentence the sentence
 * @param head the token of the predicate: a verb, or a noun that denotes an event
 */
public record Clause(Sentence sentence, int head) {
    private static final Set<String> NEGATIONS = Set.of("not", "n't", "never", "no", "neither", "nor", "without");
    private static final int MAX_DEPTH = 4;

    /** The token of the predicate. */
    public Token token() {
        return sentence.tokens().get(head);
    }

    /** Whether it is passive. A past participle that modifies a noun counts as passive. */
    public boolean isPassive() {
        return has("nsubj:pass") || has("aux:pass") || has("csubj:pass") || isPastParticipleOfNoun();
    }

    private boolean isPastParticipleOfNoun() {
        return token().tag().equals("VBN")
                && !has("aux")
                && sentence.above(head).anyMatch(edge -> edge.relation().equals("acl") || edge.is("amod"));
    }

    /** Whether it has a dependent with a relation or a subtype of it. */
    public boolean has(String relation) {
        return sentence.find(head, relation).isPresent();
    }

    /** The dependents with a relation or a subtype of it, in the order of the text. */
    public List<Integer> list(String relation) {
        return sentence.below(head)
                .filter(edge -> edge.is(relation))
                .map(Dependency::dependent)
                .distinct()
                .sorted()
                .toList();
    }

    /** The agents: the subject, or the "by" phrase of a passive. If it has no subject, that of the governing clause. */
    public List<Integer> agents() {
        if (isPassive()) {
            return Stream.of("obl:by", "obl:agent", "nmod:by")
                    .flatMap(relation -> list(relation).stream())
                    .distinct()
                    .toList();
        }
        List<Integer> own = subjects();
        return own.isEmpty() ? inherited() : own;
    }

    /** The patients: the object, or the subject of a passive. For a past participle, the noun that it modifies. */
    public List<Integer> patients() {
        if (!isPassive()) {
            List<Integer> own = list("obj");
            return own.isEmpty() ? sharedObjects() : own;
        }
        List<Integer> subjects = sentence.below(head)
                .filter(edge -> edge.is("nsubj:pass") || edge.is("nsubj"))
                .map(Dependency::dependent)
                .distinct()
                .sorted()
                .toList();
        return subjects.isEmpty() ? modified() : subjects;
    }

    /** An object shared with a coordinated verb: X in "toppled and later killed X". */
    private List<Integer> sharedObjects() {
        return Stream.concat(
                        list("conj").stream(),
                        sentence.above(head)
                                .filter(edge -> edge.is("conj") && edge.governor() >= 0)
                                .map(Dependency::governor))
                .filter(other -> sentence.tokens().get(other).isVerb()
                        && hasNoNoun(Math.min(head, other), Math.max(head, other)))
                .flatMap(other -> new Clause(sentence, other).list("obj").stream())
                .filter(object -> object > head)
                .distinct()
                .toList();
    }

    /** Whether there is no noun between two tokens. */
    private boolean hasNoNoun(int first, int last) {
        return sentence.tokens().subList(first + 1, last).stream().noneMatch(Token::isNoun);
    }

    private List<Integer> subjects() {
        return sentence.below(head)
                .filter(edge -> edge.is("nsubj") && !edge.is("nsubj:pass"))
                .map(Dependency::dependent)
                .filter(token -> !isRelativePronoun(token))
                .distinct()
                .sorted(Comparator.naturalOrder())
                .toList();
    }

    private boolean isRelativePronoun(int token) {
        String tag = sentence.tokens().get(token).tag();
        return tag.equals("WDT") || tag.equals("WP");
    }

    private List<Integer> modified() {
        return sentence.above(head)
                .filter(edge -> edge.is("acl") || edge.is("amod"))
                .map(Dependency::governor)
                .filter(token -> token >= 0)
                .distinct()
                .toList();
    }

    private List<Integer> inherited() {
        if (token().tag().equals("VBG") && !modified().isEmpty()) {
            return modified();
        }
        return governor(Set.of("xcomp", "advcl", "conj", "parataxis", "dep"))
                .filter(verb -> sentence.tokens().get(verb).isVerb())
                .map(verb -> new Clause(sentence, verb))
                .map(above -> above.isControlledByObject(this) ? above.patients() : above.plainSubjects(MAX_DEPTH))
                .orElse(List.of());
    }

    private List<Integer> plainSubjects(int depth) {
        List<Integer> own = list("nsubj");
        if (!own.isEmpty() || depth == 0) {
            return own;
        }
        return governor(Set.of("xcomp", "advcl", "conj"))
                .map(verb -> new Clause(sentence, verb).plainSubjects(depth - 1))
                .orElse(List.of());
    }

    private boolean isControlledByObject(Clause below) {
        return has("obj") && sentence.below(head).anyMatch(edge -> edge.dependent() == below.head && edge.is("xcomp"));
    }

    /** The governor through one of some relations or their subtypes. */
    public Optional<Integer> governor(Set<String> relations) {
        return sentence.above(head)
                .filter(edge -> relations.stream().anyMatch(edge::is))
                .map(Dependency::governor)
                .filter(token -> token >= 0 && token != head)
                .findFirst();
    }

    /** The dependents with a preposition: {@code obl} of a verb, {@code nmod} of a noun. */
    public List<Integer> with(String preposition) {
        return sentence.below(head)
                .filter(edge -> edge.relation().equals("obl:" + preposition)
                        || edge.relation().equals("nmod:" + preposition)
                        || isPlainOblique(edge, preposition))
                .map(Dependency::dependent)
                .distinct()
                .sorted()
                .toList();
    }

    private boolean isPlainOblique(Dependency edge, String preposition) {
        return (edge.relation().equals("obl") || edge.relation().equals("nmod") || edge.is("dep"))
                && sentence.below(edge.dependent())
                        .anyMatch(lower -> lower.is("case")
                                && sentence.tokens()
                                        .get(lower.dependent())
                                        .lemma()
                                        .equals(preposition));
    }

    /** The particle of a phrasal verb ("over" in "take over"); empty if there is none. */
    public String particle() {
        return sentence.find(head, "compound:prt")
                .map(token -> sentence.tokens().get(token).lemma())
                .orElse("");
    }

    /** The lemmas of the auxiliaries and modals, in lower case. */
    public List<String> auxiliaries() {
        return Stream.concat(list("aux").stream(), list("cop").stream())
                .distinct()
                .map(token -> sentence.tokens().get(token).lemma().toLowerCase(Locale.ROOT))
                .toList();
    }

    /** Whether it has a negation of its own. "Not only" is no negation. */
    public boolean isNegated() {
        return Stream.of("advmod", "det", "cc:preconj", "neg", "case", "mark")
                .flatMap(relation -> list(relation).stream())
                .anyMatch(this::denies);
    }

    private boolean denies(int token) {
        boolean only = token + 1 < sentence.tokens().size()
                && sentence.tokens().get(token + 1).lemma().equals("only");
        return !only && NEGATIONS.contains(sentence.tokens().get(token).word().toLowerCase(Locale.ROOT));
    }

    /**
     * The lemma of the word that introduces it as a subordinate clause ("after", "if", "to"); empty if there is none.
     */
    public String mark() {
        return list("mark").stream()
                .findFirst()
                .map(token -> sentence.tokens().get(token).lemma())
                .orElse("");
    }
}
