package org.dateline.load;

import java.io.InputStream;
import java.util.List;
import org.dateline.input.Input;
import org.dateline.input.InputLister;
import org.dateline.issue.IssueLog;
import org.dateline.rdf.BundledFiles;
import org.dateline.rdf.parse.RdfSyntax;
import org.dateline.store.EmbeddedStore;
import org.jspecify.annotations.Nullable;

/** The inputs of a load: RDF files that a user names, and RDF files bundled with the program. */
public final class RdfInputs {
    private RdfInputs() {}

    /**
     * Lists the RDF inputs that a user names.
     *
     * @param arguments files, directories, globs, or {@value Input#STANDARD_INPUT}
     * @param forced the syntax of all inputs; null to take it from the file names
     * @param standardInput the stream that {@value Input#STANDARD_INPUT} stands for
     * @param log receives errors for what cannot be read, and notes for what is skipped
     */
    public static List<Input> list(
            List<String> arguments, @Nullable RdfSyntax forced, InputStream standardInput, IssueLog log) {
        return new InputLister(new RdfInputFilter(forced), EmbeddedStore::isStore, standardInput, log).list(arguments);
    }

    /**
     * A file that is bundled with the program.
     *
     * @param path such as {@code data/seed/places.ttl}
     * @throws IllegalArgumentException if there is no such bundled file, or its name has no extension of an RDF syntax
     */
    public static Input bundled(String path) {
        if (RdfInputFilter.findSyntax(path).isEmpty()) {
            throw new IllegalArgumentException("unknown RDF syntax: " + path);
        }
        return Input.of(path, BundledFiles.get(path)::openStream);
    }
}
