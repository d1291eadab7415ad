// SPDX-License-Identifier: Apache-2.0
package org.dateline.eval;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.dateline.model.article.Article;
import org.dateline.model.article.Masthead;
import org.dateline.model.article.Publication;
import org.dateline.model.fact.ActorFact;
import org.dateline.model.fact.ArticleFacts;
import org.dateline.model.fact.EventFact;

/**
 * The gold standard records of PLOVER (openeventdata/PLOVER): single sentences with the class of their event and the words of its
 * source and target. An actor is right where its words and the gold's share one of ours that is capitalised.
 *
 * @param classes of how many sentences the main event's class is right; a sentence without an event of ours is wrong
 * @param sources source actors of the main event
 * @param targets target actors of the main event
 * @param wrong what went wrong, for reading
 */
record PloverEvaluation(Rates classes, Rates sources, Rates targets, List<String> wrong) {

    private static final Set<String> AFFECTED = Set.of("target", "victim", "beneficiary");

    /** A record. */
    record Gold(String id, String code, String text, List<String> sources, List<String> targets) {}

    static List<Gold> read(Path shared) throws IOException {
        JsonNode records = new ObjectMapper()
                .readTree(shared.resolve("eval/plover/gsr.json").toFile());
        return StreamSupport.stream(records.spliterator(), false)
                .filter(one -> one.has("text") && !one.path("event").asText().equals("DOCUMENT"))
                .map(one -> new Gold(
                        one.path("id").asText(),
                        PloverCoder.gold(one.path("event").asText()),
                        one.path("text").asText(),
                        actors(one.path("source")),
                        actors(one.path("target"))))
                .toList();
    }

    private static List<String> actors(JsonNode actors) {
        return StreamSupport.stream(actors.spliterator(), false)
                .map(actor -> actor.path("actorText").asText())
                .toList();
    }

    /** The sentence as an article of the day that the records give. */
    static Article article(Gold gold) {
        Masthead masthead = new Masthead("", Publication.on(LocalDate.of(2000, 1, 1)), "", List.of(), "", "en", "", "");
        return new Article("sentence", masthead, gold.text());
    }

    static PloverEvaluation of(List<Gold> records, Function<Gold, ArticleFacts> reader) {
        PloverCoder coder = new PloverCoder();
        Rates classes = new Rates(0, 0, 0);
        Rates sources = classes;
        Rates targets = classes;
        List<String> wrong = new ArrayList<>();
        for (Gold gold : records) {
            ArticleFacts facts = reader.apply(gold);
            Optional<EventFact> main = coder.main(facts.events());
            Optional<String> code = main.flatMap(coder::code);
            boolean right = code.filter(gold.code()::equals).isPresent();
            classes = classes.plus(new Rates(1, code.isPresent() ? 1 : 0, right ? 1 : 0));
            sources = sources.plus(
                    Rates.match(gold.sources(), names(facts, main, "initiator"), PloverEvaluation::isSame));
            targets = targets.plus(Rates.match(gold.targets(), names(facts, main, "target"), PloverEvaluation::isSame));
            if (!right) {
                wrong.add(gold.code() + " <> " + code.orElse("none") + " "
                        + main.map(EventFact::label).orElse("") + " | " + gold.text());
            }
        }
        return new PloverEvaluation(classes, sources, targets, wrong);
    }

    private static List<String> names(ArticleFacts facts, Optional<EventFact> main, String role) {
        return main.stream()
                .flatMap(event -> event.participants().stream())
                .filter(part -> role.equals("target") == AFFECTED.contains(part.role()))
                .flatMap(part ->
                        facts.actors().stream().filter(actor -> actor.id().equals(part.actor())))
                .map(PloverEvaluation::words)
                .toList();
    }

    private static String words(ActorFact actor) {
        return String.join(
                " ",
                Stream.of(Stream.of(actor.name()), actor.aliases().stream(), actor.posts().stream())
                        .flatMap(words -> words)
                        .toList());
    }

    private static boolean isSame(String gold, String ours) {
        List<String> words = List.of(ours.split("[ ,-]+", -1));
        return Stream.of(gold.split("[ ,-]+", -1))
                .filter(word -> !word.isEmpty() && Character.isUpperCase(word.charAt(0)))
                .anyMatch(words::contains);
    }
}
