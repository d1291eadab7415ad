package org.dateline.page.overview;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.dateline.model.Named;
import org.dateline.model.Namespaces;
import org.dateline.model.overview.EntityView;
import org.dateline.model.overview.NameVariant;
import org.dateline.model.overview.PlaceView;
import org.jspecify.annotations.Nullable;

/** Actors and places as schema.org JSON-LD. */
final class EntityJsonLd {
    private static final JsonMapper JSON = new JsonMapper();
    private static final int NAMES = 30;
    private static final int LONGEST = 400;

    private EntityJsonLd() {}

    /** A person if it has that kind, otherwise an organisation. */
    static String actor(EntityView entity) {
        boolean person = entity.kinds().stream().anyMatch(kind -> kind.endsWith("/Person"));
        return thing(person ? "Person" : "Organization", entity).toString();
    }

    /** A place with its coordinates and all places that contain it. */
    static String place(EntityView entity, PlaceView.@Nullable Point point, List<Named> within) {
        ObjectNode node = thing("Place", entity);
        if (point != null) {
            ObjectNode at = node.putObject("geo");
            at.put("@type", "GeoCoordinates");
            at.put("latitude", point.position().latitude());
            at.put("longitude", point.position().longitude());
        }
        ArrayNode containers = node.putArray("containedInPlace");
        within.forEach(each -> containers
                .addObject()
                .put("@type", "Place")
                .put("@id", each.iri())
                .put("name", each.label()));
        return node.toString();
    }

    private static ObjectNode thing(String type, EntityView entity) {
        ObjectNode node = JSON.createObjectNode();
        node.put("@context", Namespaces.SCHEMA);
        node.put("@type", type);
        node.put("@id", entity.iri());
        node.put("name", bounded(entity.name()));
        ArrayNode names = node.putArray("alternateName");
        entity.spellings().stream()
                .map(NameVariant::text)
                .filter(text -> !text.equals(entity.name()))
                .limit(NAMES)
                .forEach(text -> names.add(bounded(text)));
        ArrayNode same = node.putArray("sameAs");
        entity.same().stream().filter(iri -> iri.matches("https?://.*")).forEach(same::add);
        return node;
    }

    private static String bounded(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST);
    }
}
