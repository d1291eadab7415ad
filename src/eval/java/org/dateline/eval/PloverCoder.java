package org.dateline.eval;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.extract.event.EventTypes;
import org.dateline.model.Status;
import org.dateline.model.fact.EventFact;

/**
 * Says extracted events in PLOVER's sixteen classes (manual of 2023). Where PLOVER codes how real an event is into its class, we
 * keep kind and status apart: a friendly deed that is only promised, planned or offered is AGREE there, a hostile one THREATEN,
 * a friendly one that does not come about REJECT. The gold sentences' older classes FIGHT, DEMAND, DISAPPROVE and INVESTIGATE are
 * today's ASSAULT, REQUEST and ACCUSE.
 */
final class PloverCoder {
    private static final Set<String> FRIENDLY =
            Set.of("AGREE", "CONSULT", "SUPPORT", "CONCEDE", "COOPERATE", "AID", "RETREAT");
    private static final Set<String> HOSTILE = Set.of("PROTEST", "SANCTION", "MOBILIZE", "COERCE", "ASSAULT");
    private static final Set<String> SPEAKING = Set.of("AGREE", "REQUEST", "ACCUSE", "REJECT", "THREATEN");
    private static final Map<String, String> OLDER =
            Map.of("FIGHT", "ASSAULT", "DEMAND", "REQUEST", "DISAPPROVE", "ACCUSE", "INVESTIGATE", "ACCUSE");

    private final EventTypes types = EventTypes.bundled();

    /** The class that the gold means. */
    static String gold(String code) {
        return OLDER.getOrDefault(code, code);
    }

    /** The event that a sentence is about: the first one that is no mere statement. */
    Optional<EventFact> main(List<EventFact> events) {
        return events.stream()
                .filter(event -> code(event).isPresent())
                .min(Comparator.comparing(event -> event.mentions().get(0)));
    }

    /** The class of an event; empty where PLOVER has none for it. */
    Optional<String> code(EventFact event) {
        String root = types.root(event.type()).toUpperCase(Locale.ROOT);
        boolean isListed = FRIENDLY.contains(root) || HOSTILE.contains(root) || SPEAKING.contains(root);
        if (!isListed) {
            return Optional.empty();
        }
        boolean ahead = event.status() == Status.SCHEDULED || event.status() == Status.HYPOTHETICAL;
        if (ahead && (FRIENDLY.contains(root) || HOSTILE.contains(root))) {
            return Optional.of(FRIENDLY.contains(root) ? "AGREE" : "THREATEN");
        }
        return Optional.of(event.status() == Status.NEGATED && FRIENDLY.contains(root) ? "REJECT" : root);
    }
}
