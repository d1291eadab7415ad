package org.dateline.conformance;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.rdf.model.Statement;

/** The suite of {@code SERVICE}: each endpoint that a test asks for is a second server on this machine. */
final class Federation implements AutoCloseable {
    private static final Property SERVICE_DATA = ResourceFactory.createProperty(W3c.QT, "serviceData");
    private static final Property ENDPOINT = ResourceFactory.createProperty(W3c.QT, "endpoint");
    private static final Property DATA = ResourceFactory.createProperty(W3c.QT, "data");

    private final Map<String, Integer> ports =
            new ConcurrentHashMap<>(Map.of("example.org", 0, "example1.org", 0, "example2.org", 0));
    private final Endpoint endpoint;
    private final EvaluationRunner evaluation;
    private final Path directory;
    private int others;

    /** Starts the server under test over a store in the directory. */
    Federation(Path directory) {
        this.directory = directory;
        endpoint = Endpoint.reaching(directory.resolve("tested"), ports);
        evaluation = new EvaluationRunner(endpoint);
    }

    /** Runs a test together with the endpoints that it needs. */
    void check(ConformanceCase test) throws IOException, InterruptedException {
        List<Endpoint> started = new ArrayList<>();
        try {
            for (Statement service : test.action().listProperties(SERVICE_DATA).toList()) {
                started.add(start(service.getResource()));
            }
            evaluation.check(test);
        } finally {
            started.forEach(Endpoint::close);
            ports.replaceAll((host, port) -> 0);
        }
    }

    /** It may go out to the others in its turn. */
    private Endpoint start(Resource service) throws IOException, InterruptedException {
        Endpoint other = Endpoint.reaching(directory.resolve("other" + others++), ports);
        other.hold(W3c.dataset(service.getPropertyResourceValue(DATA).getURI()));
        ports.put(
                URI.create(service.getPropertyResourceValue(ENDPOINT).getURI()).getHost(),
                other.uri("/").getPort());
        return other;
    }

    @Override
    public void close() {
        endpoint.close();
    }
}
