// SPDX-License-Identifier: Apache-2.0
package org.dateline.extract.actor;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Joins proper names: persons with compatible full names; a surname with the only full name that has it; organizations
 * with equal names, an acronym, or the end of a longer name ("Security Council"). A surname that two persons share
 * stays alone.
 */
final class ProperNameRule {
    private final MentionGroups groups;

    ProperNameRule(MentionGroups groups) {
        this.groups = groups;
    }

    void apply() {
        List<Integer> named = IntStream.range(0, groups.mentions().size())
                .filter(mention -> groups.mentions().get(mention).form() == ActorMention.Form.NAMED)
                .boxed()
                .toList();
        named.forEach(one -> named.stream()
                .filter(other -> other > one
                        && isSame(groups.mentions().get(one), groups.mentions().get(other)))
                .forEach(other -> groups.join(one, other, "same name")));
        named.stream().filter(this::isBareSurname).forEach(bare -> joinSurname(bare, named));
    }

    private boolean isBareSurname(int mention) {
        ActorMention one = groups.mentions().get(mention);
        return one.isPerson() && !one.name().contains(" ");
    }

    private static boolean isSame(ActorMention one, ActorMention other) {
        if (one.isPerson() != other.isPerson()) {
            return false;
        }
        if (ActorNameMatcher.key(one.name()).equals(ActorNameMatcher.key(other.name()))) {
            return true;
        }
        if (one.isPerson()) {
            return one.name().contains(" ")
                    && other.name().contains(" ")
                    && ActorNameMatcher.canBeSamePerson(one.name(), other.name());
        }
        return ActorNameMatcher.isAcronym(one.name(), other.name())
                || ActorNameMatcher.isAcronym(other.name(), one.name())
                || isEnd(one.name(), other.name())
                || isEnd(other.name(), one.name());
    }

    private static boolean isEnd(String shorter, String longer) {
        return shorter.contains(" ") && ActorNameMatcher.key(longer).endsWith(" " + ActorNameMatcher.key(shorter));
    }

    private void joinSurname(int bare, List<Integer> named) {
        String surname = groups.mentions().get(bare).name();
        Set<Integer> full = named.stream()
                .filter(mention -> groups.mentions().get(mention).isPerson() && !isBareSurname(mention))
                .filter(mention -> ActorNameMatcher.surname(
                                groups.mentions().get(mention).name())
                        .equalsIgnoreCase(surname))
                .map(groups::of)
                .collect(Collectors.toSet());
        if (full.size() == 1) {
            groups.join(bare, full.iterator().next(), "only person with this surname");
        }
    }
}
