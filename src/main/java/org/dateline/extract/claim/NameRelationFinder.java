package org.dateline.extract.claim;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.extract.known.EntityLookup;
import org.dateline.model.fact.ActorFact;
import org.dateline.model.fact.ActorFact.Kind;

/** Bonds that names tell: "X's forces" are commanded by X, "the army's media office" belongs to the army, X's aide supports X. */
final class NameRelationFinder {
    private final EntityLookup known;

    NameRelationFinder(EntityLookup known) {
        this.known = known;
    }

    List<ActorRelation> list() {
        return known.facts().actors().stream().flatMap(this::bonds).toList();
    }

    private Stream<ActorRelation> bonds(ActorFact owned) {
        Stream<String> names = Stream.concat(Stream.of(owned.name()), owned.aliases().stream());
        Optional<ActorFact> owner =
                names.flatMap(name -> owner(name, owned).stream()).findFirst();
        return Stream.concat(
                owner.flatMap(one -> bond(one, owned)).stream(),
                owned.posts().stream().flatMap(post -> post(owned, post).stream()));
    }

    private static Optional<ActorRelation> bond(ActorFact owner, ActorFact owned) {
        if (owned.kind() == Kind.ARMED_GROUP && owner.kind() == Kind.PERSON) {
            return Optional.of(new ActorRelation(
                    "commands", owner.id(), owned.id(), "", owned.mentions().get(0)));
        }
        boolean part = owned.kind() == Kind.ORGANIZATION && owner.kind() != Kind.PERSON;
        return part
                ? Optional.of(new ActorRelation(
                        "memberOf", owned.id(), owner.id(), "", owned.mentions().get(0)))
                : Optional.empty();
    }

    /** "X's aide", "the army's spokesman". */
    private Optional<ActorRelation> post(ActorFact holder, String post) {
        return owner(post, holder)
                .filter(owner -> post.matches(
                        ".*\\b(aide|adviser|advisor|deputy|ally|spokesman|spokeswoman|spokesperson|lieutenant)\\b.*"))
                .map(owner -> new ActorRelation(
                        owner.kind() == Kind.PERSON ? "supports" : "memberOf",
                        holder.id(),
                        owner.id(),
                        "",
                        holder.mentions().get(0)));
    }

    private Optional<ActorFact> owner(String name, ActorFact owned) {
        int mark = Math.max(name.indexOf("’s "), name.indexOf("'s "));
        if (mark <= 0) {
            return Optional.empty();
        }
        String owner = name.substring(0, mark);
        return known.facts().actors().stream()
                .filter(actor -> !actor.id().equals(owned.id()))
                .filter(actor -> actor.name().equals(owner)
                        || actor.aliases().contains(owner)
                        || (actor.kind() == Kind.PERSON && actor.name().endsWith(" " + owner))
                        || (actor.kind() == Kind.ARMED_GROUP
                                && actor.name()
                                        .toLowerCase(java.util.Locale.ROOT)
                                        .endsWith(" " + owner)))
                .findFirst();
    }
}
