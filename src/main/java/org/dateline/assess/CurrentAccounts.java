package org.dateline.assess;

import java.util.List;
import java.util.function.Predicate;
import org.dateline.model.EventAccount;
import org.dateline.model.Statement;
import org.dateline.model.Status;

/** Which tellings still stand where not all can be true: of each origin the last, and no plan that was overtaken. */
final class CurrentAccounts {
    private CurrentAccounts() {}

    /**
     * The tellings that still stand, of those given; where none would, all of them.
     *
     * @param status how real the event is held to be: once it has happened or was cancelled, plans are overtaken
     */
    static List<EventAccount> among(List<EventAccount> tellings, Status status) {
        List<EventAccount> latest = PublishedEvidence.latestOfEachOrigin(tellings);
        List<EventAccount> standing =
                latest.stream().filter(overtaken(tellings, status).negate()).toList();
        return standing.isEmpty() ? latest : standing;
    }

    private static Predicate<EventAccount> overtaken(List<EventAccount> tellings, Status status) {
        if (status.rank() >= Status.ONGOING.rank()) {
            return telling -> telling.status()
                    .map(told -> told.rank() < Status.ONGOING.rank())
                    .orElse(false);
        }
        List<EventAccount> byDay = tellings.stream().sorted(Statement.BY_DAY).toList();
        int postponed = -1;
        for (int i = 0; i < byDay.size(); i++) {
            if (byDay.get(i).status().equals(java.util.Optional.of(Status.POSTPONED))) {
                postponed = i;
            }
        }
        List<EventAccount> before = byDay.subList(0, postponed + 1);
        return status == Status.SCHEDULED ? before::contains : telling -> false;
    }
}
