// SPDX-License-Identifier: Apache-2.0
package org.dateline.load;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import org.dateline.input.Input;
import org.dateline.rdf.BundledFiles;

/** The shipped data, as {@code serve --demo} loads them. */
public final class BundledDemo {
    private BundledDemo() {}

    /** All files of RDF that are shipped. */
    public static List<Input> inputs() {
        return inputs(name -> true);
    }

    /** The files whose path in the program fits. */
    public static List<Input> inputs(Predicate<String> wanted) {
        return BundledFiles.list("data").stream()
                .filter(name -> name.endsWith(".ttl") || name.endsWith(".trig"))
                .filter(wanted)
                .map(RdfInputs::bundled)
                .toList();
    }

    /** Loads all of them into a new store. */
    public static void load(Path store) {
        load(store, name -> true);
    }

    /** Loads those into a new store whose path in the program fits. */
    public static void load(Path store, Predicate<String> wanted) {
        new Loader(LoadOptions.DEFAULT, LoadProgress.NONE).loadIntoDirectory(store, inputs(wanted));
    }
}
