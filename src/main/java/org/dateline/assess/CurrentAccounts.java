// SPDX-License-Identifier: Apache-2.0
package org.dateline.assess;

import java.util.List;
import java.util.function.Predicate;
import org.dateline.model.EventAccount;
import org.dateline.model.Statement;
import org.dateline.model.Status;

/** Selects the current accounts where not all can be true: the last one of each origin, without plans that are out of date. */
final class CurrentAccounts {
    private CurrentAccounts() {}

    /**
     * The current ones of some accounts; if all of them are plans that are out of date, the last one of each origin.
     *
     * @param status the status of the event so far: once it is ongoing or has occurred, plans are out of date
     */
    static List<EventAccount> among(List<EventAccount> accounts, Status status) {
        List<EventAccount> latest = PublishedEvidence.latestOfEachOrigin(accounts);
        List<EventAccount> current =
                latest.stream().filter(isOutOfDate(accounts, status).negate()).toList();
        return current.isEmpty() ? latest : current;
    }

    private static Predicate<EventAccount> isOutOfDate(List<EventAccount> accounts, Status status) {
        if (status.rank() >= Status.ONGOING.rank()) {
            return account -> account.status()
                    .map(stated -> stated.rank() < Status.ONGOING.rank())
                    .orElse(false);
        }
        List<EventAccount> byDay = accounts.stream().sorted(Statement.BY_DAY).toList();
        int postponed = -1;
        for (int i = 0; i < byDay.size(); i++) {
            if (byDay.get(i).status().equals(java.util.Optional.of(Status.POSTPONED))) {
                postponed = i;
            }
        }
        List<EventAccount> before = byDay.subList(0, postponed + 1);
        return status == Status.SCHEDULED ? before::contains : account -> false;
    }
}
