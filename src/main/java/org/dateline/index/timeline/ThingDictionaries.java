// SPDX-License-Identifier: Apache-2.0
package org.dateline.index.timeline;

import java.io.IOException;

/** The numbers of the things of one index, which all its segments share. */
record ThingDictionaries(Dictionary actors, Dictionary places, Dictionary types, Dictionary reports) {

    /** Reads what {@link #write} wrote. */
    static ThingDictionaries read(ColumnReader in) throws IOException {
        return new ThingDictionaries(
                Dictionary.read(in), Dictionary.read(in), Dictionary.read(in), Dictionary.read(in));
    }

    void write(ColumnWriter out) throws IOException {
        actors.write(out);
        places.write(out);
        types.write(out);
        reports.write(out);
    }

    /** None has a number yet. */
    static ThingDictionaries empty() {
        return new ThingDictionaries(new Dictionary(), new Dictionary(), new Dictionary(), new Dictionary());
    }
}
