// SPDX-License-Identifier: Apache-2.0
package org.dateline.index.timeline;

/** The numbers of the things of one index, which all its segments share. */
record ThingDictionaries(Dictionary actors, Dictionary places, Dictionary types, Dictionary reports) {

    /** None has a number yet. */
    static ThingDictionaries empty() {
        return new ThingDictionaries(new Dictionary(), new Dictionary(), new Dictionary(), new Dictionary());
    }
}
