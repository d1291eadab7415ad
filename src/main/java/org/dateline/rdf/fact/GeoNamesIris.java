package org.dateline.rdf.fact;

/** GeoNames' IRIs for places. */
public final class GeoNamesIris {
    private GeoNamesIris() {}

    /** The IRI of the place with a number in GeoNames. */
    public static String iri(long number) {
        return "https://sws.geonames.org/" + number + "/";
    }
}
