// SPDX-License-Identifier: Apache-2.0
package org.dateline.rdf;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.dateline.model.Position;
import org.dateline.rdf.vocabulary.Geo;
import org.dateline.rdf.vocabulary.Schema;
import org.dateline.rdf.vocabulary.Wgs84;
import org.jspecify.annotations.Nullable;

/**
 * Reads where a place is: from GeoSPARQL's points in WKT, the W3C's {@code wgs84:lat} and {@code wgs84:long}, which GeoNames and DBpedia
 * use too, schema.org's {@code latitude} and {@code longitude}, and GeoRSS's {@code point}; on the place itself or on the node that
 * {@link #LINKS} lead to. Timelines, the map, pages and assessment all read positions here.
 *
 * <p>Of several points the most western one counts, of those on one meridian the most southern, so that the order of the statements does
 * not matter. What is no point on earth is passed over.
 */
public final class PointReader {
    private static final String NUMBER = "([-+]?[0-9]{1,3}(?:\\.[0-9]{0,20})?(?:[eE][-+]?[0-9]{1,2})?)";
    private static final Pattern WKT = Pattern.compile(
            "\\s*(?:<([^>]*)>)?\\s*POINT\\s*\\(\\s*" + NUMBER + "\\s+" + NUMBER + "\\s*\\)\\s*",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern PAIR = Pattern.compile("\\s*" + NUMBER + "[\\s,]+" + NUMBER + "\\s*");
    private static final Pattern SINGLE = Pattern.compile("\\s*" + NUMBER + "\\s*");
    private static final int LONGEST = 200;

    private static final Comparator<Position> WESTERN =
            Comparator.comparingDouble(Position::longitude).thenComparingDouble(Position::latitude);

    private static final List<String> SCHEMA = List.of(Schema.NS, "http://schema.org/");
    private static final Set<String> LATITUDES = names(Wgs84.LAT.getURI(), "latitude");
    private static final Set<String> LONGITUDES = names(Wgs84.LONG.getURI(), "longitude");
    private static final Set<String> PAIRS = Set.of(Wgs84.LAT_LONG.getURI(), "http://www.georss.org/georss/point");

    /** The properties whose values are read here. */
    public static final Set<String> PROPERTIES = Stream.of(Set.of(Geo.AS_WKT.getURI()), LATITUDES, LONGITUDES, PAIRS)
            .flatMap(Set::stream)
            .collect(Collectors.toUnmodifiableSet());

    /** The properties that lead from a place to the node that has its coordinates. */
    public static final Set<String> LINKS = Stream.of(
                    names(Geo.HAS_GEOMETRY.getURI(), "geo"),
                    Set.of(Geo.NS + "hasDefaultGeometry", Wgs84.LOCATION.getURI()))
            .flatMap(Set::stream)
            .collect(Collectors.toUnmodifiableSet());

    /** By the node that has the coordinates, in one order. */
    private final Map<String, Coordinates> nodes = new TreeMap<>();

    private @Nullable Position point;

    /** What one node says; a latitude and a longitude belong together. */
    private static final class Coordinates {
        private @Nullable Double latitude;
        private @Nullable Double longitude;
    }

    private static Set<String> names(String iri, String ofSchema) {
        return Stream.concat(Stream.of(iri), SCHEMA.stream().map(namespace -> namespace + ofSchema))
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * Reads where a place is.
     *
     * @param values the values of a predicate of a node, in any order; none if there are none
     */
    public static Optional<Position> read(Node place, BiFunction<Node, Node, ? extends Collection<Node>> values) {
        PointReader reader = new PointReader();
        Stream.concat(
                        Stream.of(place),
                        LINKS.stream().flatMap(link -> values.apply(place, RdfTerms.iri(link)).stream()))
                .distinct()
                .forEach(node -> PROPERTIES.forEach(property -> values.apply(node, RdfTerms.iri(property))
                        .forEach(value -> reader.add(node.toString(), property, value))));
        return reader.find();
    }

    /**
     * Takes one statement; ignores those of other properties.
     *
     * @param node what has the coordinates: the place, or what one of {@link #LINKS} leads to
     */
    public void add(String node, String property, Node value) {
        if (!value.isLiteral() || value.getLiteralLexicalForm().length() > LONGEST) {
            return;
        }
        String text = value.getLiteralLexicalForm();
        if (property.equals(Geo.AS_WKT.getURI())) {
            addWkt(text);
        } else if (PAIRS.contains(property)) {
            Matcher pair = PAIR.matcher(text);
            if (pair.matches()) {
                add(number(pair, 1), number(pair, 2));
            }
        } else if (LATITUDES.contains(property) || LONGITUDES.contains(property)) {
            Matcher single = SINGLE.matcher(text);
            if (single.matches()) {
                addOne(nodes.computeIfAbsent(node, any -> new Coordinates()), property, number(single, 1));
            }
        }
    }

    private static double number(Matcher matcher, int group) {
        return Double.parseDouble(matcher.group(group));
    }

    private static void addOne(Coordinates of, String property, double number) {
        if (LATITUDES.contains(property)) {
            of.latitude = of.latitude == null ? number : Math.min(of.latitude, number);
        } else {
            of.longitude = of.longitude == null ? number : Math.min(of.longitude, number);
        }
    }

    /** Longitude comes first, as in CRS 84, unless the text names EPSG 4326, where latitude is first. Other systems are not read. */
    private void addWkt(String text) {
        Matcher wkt = WKT.matcher(text);
        if (!wkt.matches()) {
            return;
        }
        String system = wkt.group(1);
        if (system == null || system.endsWith("/CRS84")) {
            add(number(wkt, 3), number(wkt, 2));
        } else if (system.endsWith("/4326")) {
            add(number(wkt, 2), number(wkt, 3));
        }
    }

    private void add(double latitude, double longitude) {
        if (Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90) {
            Position one = new Position(latitude, longitude);
            point = point == null || WESTERN.compare(one, point) < 0 ? one : point;
        }
    }

    /** The position by all statements so far; nothing where they give none. */
    public Optional<Position> find() {
        PointReader all = new PointReader();
        all.point = point;
        nodes.values().forEach(node -> {
            if (node.latitude != null && node.longitude != null) {
                all.add(node.latitude, node.longitude);
            }
        });
        return Optional.ofNullable(all.point);
    }
}
