// SPDX-License-Identifier: Apache-2.0
package org.dateline.load;

import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.dateline.input.Input;
import org.dateline.issue.IssueLog;
import org.dateline.validate.Validator;
import org.dateline.validate.Violation;

/**
 * What is wrong with RDF files, as one dataset in memory.
 *
 * @param issues read errors and violations of shapes and checks
 * @param violations the violations only
 * @param statements the number of triples and quads read
 * @param graphs the number of graphs with statements
 */
public record FileValidation(IssueLog issues, List<Violation> violations, long statements, int graphs) {

    /**
     * Reads and validates the inputs. If one of them cannot be read, only the read errors are reported.
     *
     * @param log receives the problems; it may hold those of listing the inputs already
     */
    public static FileValidation validate(List<Input> inputs, LoadOptions options, IssueLog log) {
        DatasetGraph dataset = DatasetGraphFactory.create();
        InputReader reader = new InputReader(options, log, LoadProgress.NONE);
        reader.readAll(inputs, StreamRDFLib.dataset(dataset));
        List<Violation> violations = log.hasErrors() ? List.of() : new Validator(options.shapes()).validate(dataset);
        Violation.issues(violations).forEach(log::add);
        return new FileValidation(
                log, violations, reader.statements(), reader.targets().graphs().size());
    }

    /** The violations as a SHACL validation report. */
    public Graph report() {
        return Validator.report(violations);
    }
}
