// SPDX-License-Identifier: Apache-2.0
package org.dateline.extract.claim;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.extract.entity.ArticleEntities;
import org.dateline.model.article.Span;
import org.dateline.model.fact.ActorFact;
import org.dateline.model.fact.ActorFact.Kind;
import org.dateline.model.fact.StateTypes;

/**
 * Finds relations that names and job titles imply: X commands "X's forces", "the army's media office" is a part of the army, "X's
 * aide" supports X.
 */
final class NameRelationFinder {
    private final ArticleEntities entities;

    NameRelationFinder(ArticleEntities entities) {
        this.entities = entities;
    }

    List<ActorRelation> list() {
        return entities.actors().stream().flatMap(this::relations).toList();
    }

    private Stream<ActorRelation> relations(ActorFact owned) {
        Stream<String> names = Stream.concat(Stream.of(owned.name()), owned.aliases().stream());
        Optional<ActorFact> owner =
                names.flatMap(name -> owner(name, owned).stream()).findFirst();
        return Stream.concat(
                owner.flatMap(actor -> ownership(actor, owned)).stream(),
                owned.posts().stream().flatMap(title -> titleRelation(owned, title).stream()));
    }

    /** A person commands an armed group of his own; an organization is a part of the body that owns it. */
    private static Optional<ActorRelation> ownership(ActorFact owner, ActorFact owned) {
        Span mention = owned.mentions().get(0);
        if (owned.kind() == Kind.ARMED_GROUP && owner.kind() == Kind.PERSON) {
            return Optional.of(ActorRelation.between(owner, StateTypes.COMMANDS, owned, mention));
        }
        return owned.kind() == Kind.ORGANIZATION && owner.kind() != Kind.PERSON
                ? Optional.of(ActorRelation.between(owned, StateTypes.MEMBER_OF, owner, mention))
                : Optional.empty();
    }

    /** "X's aide", "the army's spokesman". */
    private Optional<ActorRelation> titleRelation(ActorFact holder, String title) {
        return owner(title, holder)
                .filter(owner -> title.matches(
                        ".*\\b(aide|adviser|advisor|deputy|ally|spokesman|spokeswoman|spokesperson|lieutenant)\\b.*"))
                .map(owner -> ActorRelation.between(
                        holder,
                        owner.kind() == Kind.PERSON ? StateTypes.SUPPORTS : StateTypes.MEMBER_OF,
                        owner,
                        holder.mentions().get(0)));
    }

    /** The actor named by the possessive at the beginning of a name: X in "X's forces". */
    private Optional<ActorFact> owner(String name, ActorFact owned) {
        int mark = Math.max(name.indexOf("’s "), name.indexOf("'s "));
        if (mark <= 0) {
            return Optional.empty();
        }
        String owner = name.substring(0, mark);
        return entities.actors().stream()
                .filter(actor -> !actor.id().equals(owned.id()))
                .filter(actor -> isCalled(actor, owner))
                .findFirst();
    }

    private static boolean isCalled(ActorFact actor, String name) {
        return actor.name().equals(name)
                || actor.aliases().contains(name)
                || (actor.kind() == Kind.PERSON && actor.name().endsWith(" " + name))
                || (actor.kind() == Kind.ARMED_GROUP
                        && actor.name().toLowerCase(Locale.ROOT).endsWith(" " + name));
    }
}
