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
 * What is wrong with RDF files, taken together as one dataset in memory.
 *
 * @param issues problems of reading and violations of shapes and checks
 * @param violations only the latter
 * @param statements how many triples and quads were read
 * @param graphs how many graphs they belong to
 */
public record FileValidation(IssueLog issues, List<Violation> violations, long statements, int graphs) {

    /**
     * Reads the inputs and looks at them; where one of them cannot be read, only that is told.
     *
     * @param log what was wrong with the inputs as such
     */
    public static FileValidation of(List<Input> inputs, LoadOptions options, IssueLog log) {
        DatasetGraph dataset = DatasetGraphFactory.create();
        InputReader intake = new InputReader(options, log, LoadProgress.NONE);
        intake.readAll(inputs, StreamRDFLib.dataset(dataset));
        List<Violation> violations = log.hasErrors() ? List.of() : new Validator().validate(dataset);
        violations.forEach(violation -> log.add(violation.issue()));
        return new FileValidation(
                log, violations, intake.statements(), intake.targets().graphs().size());
    }

    /** The violations as a SHACL validation report. */
    public Graph report() {
        return Validator.report(violations);
    }
}
