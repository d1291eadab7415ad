package org.dateline.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import org.dateline.model.Namespaces;
import org.dateline.serve.http.MapTiles;
import org.dateline.serve.http.ServerOptions;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options of {@code serve} that make up its {@link ServerOptions}. */
final class ServeOptions {
    @Option(
            names = "--port",
            defaultValue = "3030",
            description = "TCP port. Default: ${DEFAULT-VALUE}; 0 takes a free one.")
    private int port;

    @Option(
            names = "--host",
            defaultValue = "127.0.0.1",
            description =
                    "Address to listen on. Default: ${DEFAULT-VALUE}, this machine only; 0.0.0.0 is every machine.")
    private String host = "127.0.0.1";

    @Option(
            names = "--server-name",
            paramLabel = "NAME",
            description = "Another name this server is called by, as behind a proxy.")
    private Set<String> names = Set.of();

    @Option(
            names = "--base-iri",
            paramLabel = "IRI",
            defaultValue = Namespaces.DATELINE,
            description = "IRIs below it are served at their own path. Default: ${DEFAULT-VALUE}")
    private String baseIri = Namespaces.DATELINE;

    @Option(names = "--read-only", description = "Refuse every write.")
    private boolean readOnly;

    @Option(
            names = "--passwd",
            paramLabel = "FILE",
            description =
                    "Writes need a user of this file (lines 'user:password'). Without it, only this machine may write.")
    private @Nullable Path passwords;

    @Option(
            names = "--query-timeout",
            paramLabel = "SECONDS",
            defaultValue = "30",
            description = "Longest run of a query. Default: ${DEFAULT-VALUE}")
    private double queryTimeout;

    @Option(
            names = "--update-timeout",
            paramLabel = "SECONDS",
            defaultValue = "600",
            description = "Longest run of an update or upload, which is then rolled back. Default: ${DEFAULT-VALUE}")
    private double updateTimeout;

    @Option(
            names = "--max-upload",
            paramLabel = "BYTES",
            defaultValue = "2147483648",
            description = "Largest upload or update, decompressed. Default: ${DEFAULT-VALUE}")
    private long maxUpload;

    @Option(
            names = "--allow-host",
            paramLabel = "HOST",
            description =
                    "A host that LOAD and SERVICE may reach; may be repeated. Default: none. Never this machine or its networks.")
    private Set<String> allowedHosts = Set.of();

    @Option(
            names = "--tiles",
            paramLabel = "URL",
            description =
                    "A background for maps, such as https://tiles.example/{z}/{x}/{y}.png. Default: the shipped outline alone, without any outside request.")
    private String tiles = "";

    @Option(
            names = "--tiles-attribution",
            paramLabel = "TEXT",
            description = "To whom the tiles are owed, as their licence asks.")
    private String attribution = "";

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--arq", description = "Take ARQ's extensions to SPARQL 1.1, too.")
    private boolean arq;

    @Option(names = "--verbose", description = "Log every request.")
    private boolean verbose;

    /** What was asked for. */
    ServerOptions get() {
        if (port < 0 || port > 65_535) {
            throw new ParameterException(spec.commandLine(), "--port takes a number from 0 to 65535, not " + port);
        }
        ServerOptions.Limits limits = new ServerOptions.Limits(
                seconds(queryTimeout),
                seconds(updateTimeout),
                maxUpload,
                ServerOptions.DEFAULT.limits().text());
        return ServerOptions.DEFAULT
                .withAddress(new ServerOptions.Address(host, port, readOnly, passwords))
                .withLimits(limits)
                .withAllowedHosts(allowedHosts)
                .withArqSyntax(arq)
                .withVerbose(verbose)
                .withNames(names)
                .withTiles(tiles())
                .withBaseIri(baseIri.endsWith("/") || baseIri.endsWith("#") ? baseIri : baseIri + "/");
    }

    private MapTiles tiles() {
        try {
            return new MapTiles(tiles, attribution);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), "--tiles: " + e.getMessage());
        }
    }

    private static Duration seconds(double seconds) {
        return Duration.ofMillis(Math.max(1, Math.round(seconds * 1000)));
    }
}
