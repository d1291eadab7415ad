// SPDX-License-Identifier: Apache-2.0
package org.dateline.rdf.fact;

import org.dateline.model.Namespaces;

/** GeoNames' IRIs for places. */
public final class GeoNamesIris {
    private GeoNamesIris() {}

    /** The IRI of the place with a number in GeoNames. */
    public static String iri(long number) {
        return Namespaces.GEONAMES + number + "/";
    }
}
