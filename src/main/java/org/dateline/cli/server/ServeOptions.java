// SPDX-License-Identifier: Apache-2.0
package org.dateline.cli.server;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.cli.usage.SecondsConverter;
import org.dateline.model.Namespaces;
import org.dateline.rdf.AbsoluteIri;
import org.dateline.serve.http.MapTiles;
import org.dateline.serve.http.ServerOptions;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options of {@code serve} that form its {@link ServerOptions}. */
public final class ServeOptions {
    @Option(
            names = "--port",
            paramLabel = "N",
            defaultValue = "3030",
            description = "The TCP port; 0 chooses a free one. Default: ${DEFAULT-VALUE}.")
    private int port;

    @Option(
            names = "--host",
            paramLabel = "ADDRESS",
            defaultValue = "127.0.0.1",
            description =
                    "The address to listen on; 0.0.0.0 accepts connections from other machines. Default: ${DEFAULT-VALUE}.")
    private String host = "127.0.0.1";

    @Option(
            names = "--server-name",
            paramLabel = "NAME",
            description = "An additional host name to accept in requests, such as that of a proxy. May be repeated.")
    private Set<String> names = Set.of();

    @Option(
            names = "--base-iri",
            paramLabel = "IRI",
            defaultValue = Namespaces.DATELINE,
            description = "The base IRI: IRIs below it are served at their own path. Default: ${DEFAULT-VALUE}")
    private String baseIri = Namespaces.DATELINE;

    @Option(
            names = "--cors",
            paramLabel = "ORIGIN",
            description =
                    "An origin whose web pages may read, such as https://example.org, or * for any. May be repeated. Default: pages of"
                            + " this machine, or any if other machines can connect.")
    private Set<String> origins = Set.of();

    @Option(names = "--read-only", description = "Rejects all writes.")
    private boolean readOnly;

    @Option(
            names = "--passwd",
            paramLabel = "FILE",
            description =
                    "A file of users, made by `dateline passwd`. Writing then requires one of these users. Without it, only this"
                            + " machine may write.")
    private @Nullable Path passwords;

    @Option(names = "--private", description = "Reading requires a user of --passwd, too.")
    private boolean closed;

    @Option(
            names = "--audit-log",
            paramLabel = "FILE",
            description = "Appends a line of JSON for each commit: when, by whom, from where, and what.")
    private @Nullable Path audit;

    @Option(
            names = "--tls-cert",
            paramLabel = "FILE",
            description =
                    "Serves HTTPS with this certificate (PEM, followed by those of its issuers). Needs --tls-key.")
    private @Nullable Path certificate;

    @Option(
            names = "--tls-key",
            paramLabel = "FILE",
            description = "The private key of the certificate (PEM, PKCS #8, without a password).")
    private @Nullable Path key;

    @Option(
            names = "--proxy-header",
            paramLabel = "NAME",
            description =
                    "The header in which a proxy on this machine or in its network says from where a request comes: x-forwarded or"
                            + " forwarded. The proxy must replace what clients send in it. Default: none.")
    private String proxyHeader = "";

    @Option(
            names = "--query-timeout",
            paramLabel = "SECONDS",
            defaultValue = "30",
            converter = SecondsConverter.class,
            description = "The time limit of a query. Default: ${DEFAULT-VALUE}")
    private Duration queryTimeout = Duration.ofSeconds(30);

    @Option(
            names = "--update-timeout",
            paramLabel = "SECONDS",
            defaultValue = "600",
            converter = SecondsConverter.class,
            description =
                    "The time limit of an update or upload; beyond it, the change is rolled back. Default: ${DEFAULT-VALUE}")
    private Duration updateTimeout = Duration.ofMinutes(10);

    @Option(
            names = "--max-upload",
            paramLabel = "BYTES",
            defaultValue = "2147483648",
            description = "The maximum size of an upload or update after decompression. Default: ${DEFAULT-VALUE}")
    private long maxUpload;

    @Option(
            names = "--allow-host",
            paramLabel = "HOST",
            description =
                    "A host that LOAD and SERVICE may access; never this machine or its private networks. May be repeated. Default: none.")
    private Set<String> allowedHosts = Set.of();

    @Option(
            names = "--tiles",
            paramLabel = "URL",
            description =
                    "The background of maps, such as https://tiles.example/{z}/{x}/{y}.png. Default: the bundled outline map, without"
                            + " requests to other servers.")
    private String tiles = "";

    @Option(
            names = "--tiles-attribution",
            paramLabel = "TEXT",
            description = "The attribution of the tiles, as their licence requires.")
    private String attribution = "";

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--arq", description = "Allows ARQ's extensions of SPARQL 1.1.")
    private boolean arq;

    @Option(names = "--verbose", description = "Logs every request.")
    private boolean verbose;

    /** The options of the server. */
    public ServerOptions get() {
        if (port < 0 || port > 65_535) {
            throw new ParameterException(
                    spec.commandLine(), "--port is out of range: " + port + ". Give a number from 0 to 65535");
        }
        if (maxUpload < 1) {
            throw new ParameterException(
                    spec.commandLine(), "--max-upload is too small: " + maxUpload + ". Give 1 or more bytes");
        }
        if (!AbsoluteIri.is(baseIri)) {
            throw new ParameterException(spec.commandLine(), "--base-iri is not an absolute IRI: <" + baseIri + ">");
        }
        ServerOptions.Limits limits = new ServerOptions.Limits(
                queryTimeout,
                updateTimeout,
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
                .withOrigins(origins())
                .withSecurity(security())
                .withBaseIri(baseIri.endsWith("/") || baseIri.endsWith("#") ? baseIri : baseIri + "/");
    }

    private ServerOptions.Security security() {
        if ((certificate == null) != (key == null)) {
            throw new ParameterException(spec.commandLine(), "--tls-cert and --tls-key must be given together");
        }
        if (closed && passwords == null) {
            throw new ParameterException(
                    spec.commandLine(), "--private needs --passwd FILE, which names the users who may read");
        }
        return new ServerOptions.Security(certificate, key, proxyHeader(), closed, audit);
    }

    private ServerOptions.ProxyHeader proxyHeader() {
        return switch (proxyHeader.toLowerCase(Locale.ROOT)) {
            case "" -> ServerOptions.ProxyHeader.NONE;
            case "x-forwarded" -> ServerOptions.ProxyHeader.X_FORWARDED;
            case "forwarded" -> ServerOptions.ProxyHeader.FORWARDED;
            default ->
                throw new ParameterException(
                        spec.commandLine(),
                        "--proxy-header is unknown: " + proxyHeader + ". Give x-forwarded or forwarded");
        };
    }

    /** Browsers send an origin in lower case, without a path. */
    private Set<String> origins() {
        for (String origin : origins) {
            if (!origin.equals("*") && !origin.matches("https?://[^/?#\\s]+")) {
                throw new ParameterException(
                        spec.commandLine(),
                        "--cors is not an origin: " + origin + ". Give scheme and host, such as https://example.org,"
                                + " without a path, or *");
            }
        }
        return origins.stream().map(origin -> origin.toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
    }

    private MapTiles tiles() {
        try {
            return new MapTiles(tiles, attribution);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), "--tiles: " + e.getMessage());
        }
    }
}
