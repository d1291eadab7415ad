// SPDX-License-Identifier: Apache-2.0
package org.dateline.serve.http;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import org.dateline.model.Namespaces;
import org.jspecify.annotations.Nullable;

/**
 * The options of a server. {@link #DEFAULT} is safe: loopback only, SPARQL 1.1 only, no outbound connections.
 *
 * @param address where it listens and who may write
 * @param limits how long and how large a request may be
 * @param allowedHosts host names that {@code LOAD} and {@code SERVICE} may reach; none by default
 * @param arqSyntax whether queries and updates may use ARQ's extensions to SPARQL 1.1
 * @param verbose whether every request is logged
 * @param names further host names of a server on loopback, such as that of a reverse proxy
 * @param baseIri the namespace of the IRIs that are served at their own path; ends in {@code /} or {@code #}
 * @param tiles the background of maps; none by default
 * @param origins the origins whose web pages may read, such as {@code https://example.org}, or {@code *} for any; without any, those of
 *     this machine on loopback and else any
 * @param security how the server meets strangers
 */
public record ServerOptions(
        Address address,
        Limits limits,
        Set<String> allowedHosts,
        boolean arqSyntax,
        boolean verbose,
        Set<String> names,
        String baseIri,
        MapTiles tiles,
        Set<String> origins,
        Security security) {

    /** The options of a server that is started without any. */
    public static final ServerOptions DEFAULT = new ServerOptions(
            new Address("127.0.0.1", 3030, false, null),
            new Limits(Duration.ofSeconds(30), Duration.ofMinutes(10), 2L << 30, 4 << 20),
            Set.of(),
            false,
            false,
            Set.of(),
            Namespaces.DATELINE,
            MapTiles.NONE,
            Set.of(),
            Security.NONE);

    /** Keeps copies of the sets. */
    public ServerOptions {
        allowedHosts = Set.copyOf(allowedHosts);
        names = Set.copyOf(names);
        origins = Set.copyOf(origins);
    }

    /**
     * Where the server listens and who may write.
     *
     * @param host the name or address of the interface
     * @param port TCP port; 0 takes a free one
     * @param readOnly whether every write is refused
     * @param passwords a file of users, of which some may write; null for none
     */
    public record Address(
            String host,
            int port,
            boolean readOnly,
            @Nullable Path passwords) {}

    /**
     * How long and how large a request may be.
     *
     * @param query how long a query may run, including the time to send its result
     * @param update how long an update or upload may run
     * @param upload how many bytes an upload or update may have after decompression
     * @param text how many bytes a query may have
     */
    public record Limits(Duration query, Duration update, long upload, int text) {}

    /**
     * How the server meets strangers.
     *
     * @param certificate PEM file with the certificate and those of its issuers; null for HTTP without TLS
     * @param key PEM file with the private key of the certificate; null for HTTP without TLS
     * @param proxy the header in which a proxy says from where a request comes
     * @param closed whether reading needs a user too
     * @param audit the file to which a line is appended for each commit; null for none
     */
    public record Security(
            @Nullable Path certificate,
            @Nullable Path key,
            ProxyHeader proxy,
            boolean closed,
            @Nullable Path audit) {
        /** HTTP without TLS and proxy, open to readers, without a log of writes. */
        public static final Security NONE = new Security(null, null, ProxyHeader.NONE, false, null);
    }

    /** The header in which a proxy says from where a request comes, and whether over TLS. */
    public enum ProxyHeader {
        /** There is no proxy, so no header counts. */
        NONE,
        /** {@code X-Forwarded-For} and {@code X-Forwarded-Proto}. */
        X_FORWARDED,
        /** {@code Forwarded} (RFC 7239). */
        FORWARDED
    }

    /** The same on another port. */
    public ServerOptions withPort(int port) {
        return withAddress(new Address(address.host, port, address.readOnly, address.passwords));
    }

    /** The same at another address. */
    public ServerOptions withAddress(Address other) {
        return new ServerOptions(
                other, limits, allowedHosts, arqSyntax, verbose, names, baseIri, tiles, origins, security);
    }

    /** The same with other limits. */
    public ServerOptions withLimits(Limits other) {
        return new ServerOptions(
                address, other, allowedHosts, arqSyntax, verbose, names, baseIri, tiles, origins, security);
    }

    /** The same with other hosts that {@code LOAD} and {@code SERVICE} may reach. */
    public ServerOptions withAllowedHosts(Set<String> hosts) {
        return new ServerOptions(address, limits, hosts, arqSyntax, verbose, names, baseIri, tiles, origins, security);
    }

    /** The same with ARQ's syntax allowed or not. */
    public ServerOptions withArqSyntax(boolean allowed) {
        return new ServerOptions(
                address, limits, allowedHosts, allowed, verbose, names, baseIri, tiles, origins, security);
    }

    /** The same with requests logged or not. */
    public ServerOptions withVerbose(boolean logged) {
        return new ServerOptions(
                address, limits, allowedHosts, arqSyntax, logged, names, baseIri, tiles, origins, security);
    }

    /** The same for another namespace. */
    public ServerOptions withBaseIri(String iri) {
        return new ServerOptions(
                address, limits, allowedHosts, arqSyntax, verbose, names, iri, tiles, origins, security);
    }

    /** The same with further names. */
    public ServerOptions withNames(Set<String> others) {
        return new ServerOptions(
                address, limits, allowedHosts, arqSyntax, verbose, others, baseIri, tiles, origins, security);
    }

    /** The same with a background for maps. */
    public ServerOptions withTiles(MapTiles background) {
        return new ServerOptions(
                address, limits, allowedHosts, arqSyntax, verbose, names, baseIri, background, origins, security);
    }

    /** The same with other origins whose web pages may read. */
    public ServerOptions withOrigins(Set<String> others) {
        return new ServerOptions(
                address, limits, allowedHosts, arqSyntax, verbose, names, baseIri, tiles, others, security);
    }

    /** The same with other security. */
    public ServerOptions withSecurity(Security other) {
        return new ServerOptions(
                address, limits, allowedHosts, arqSyntax, verbose, names, baseIri, tiles, origins, other);
    }
}
