package org.dateline.serve.http;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import org.dateline.model.Namespaces;
import org.jspecify.annotations.Nullable;

/**
 * How a server behaves. {@link #DEFAULT} is safe: loopback only, strict SPARQL 1.1, no request of the server's own to anywhere.
 *
 * @param address where it listens and who may write
 * @param limits how long and how large a request may be
 * @param allowedHosts host names that {@code LOAD} and {@code SERVICE} may reach; none by default
 * @param arqSyntax whether queries and updates may use ARQ's extensions to SPARQL 1.1
 * @param verbose whether every request is logged
 * @param names further host names that a server on loopback is called by, as behind a reverse proxy
 * @param baseIri the namespace whose IRIs are served at their own path, ending in {@code /} or {@code #}
 * @param tiles a background for maps; none by default
 */
public record ServerOptions(
        Address address,
        Limits limits,
        Set<String> allowedHosts,
        boolean arqSyntax,
        boolean verbose,
        Set<String> names,
        String baseIri,
        MapTiles tiles) {

    /** What a server does when nothing is asked for. */
    public static final ServerOptions DEFAULT = new ServerOptions(
            new Address("127.0.0.1", 3030, false, null),
            new Limits(Duration.ofSeconds(30), Duration.ofMinutes(10), 2L << 30, 4 << 20),
            Set.of(),
            false,
            false,
            Set.of(),
            Namespaces.DATELINE,
            MapTiles.NONE);

    /** Keeps its own copy of the sets. */
    public ServerOptions {
        allowedHosts = Set.copyOf(allowedHosts);
        names = Set.copyOf(names);
    }

    /**
     * Where the server listens and who may write.
     *
     * @param host name or address of the interface
     * @param port TCP port; 0 takes a free one
     * @param readOnly whether every write is refused
     * @param passwords a password file of lines {@code user:password}; where it is given, writes need one of its users
     */
    public record Address(
            String host,
            int port,
            boolean readOnly,
            @Nullable Path passwords) {}

    /**
     * How long and how large a request may be.
     *
     * @param query longest run of a query, its result included
     * @param update longest run of an update or upload
     * @param upload largest body of an upload or update, in bytes after decompression
     * @param text largest query, in bytes
     */
    public record Limits(Duration query, Duration update, long upload, int text) {}

    /** The same on another port. */
    public ServerOptions withPort(int port) {
        return withAddress(new Address(address.host, port, address.readOnly, address.passwords));
    }

    /** The same at another address. */
    public ServerOptions withAddress(Address other) {
        return new ServerOptions(other, limits, allowedHosts, arqSyntax, verbose, names, baseIri, tiles);
    }

    /** The same with other limits. */
    public ServerOptions withLimits(Limits other) {
        return new ServerOptions(address, other, allowedHosts, arqSyntax, verbose, names, baseIri, tiles);
    }

    /** The same with other hosts that {@code LOAD} and {@code SERVICE} may reach. */
    public ServerOptions withAllowedHosts(Set<String> hosts) {
        return new ServerOptions(address, limits, hosts, arqSyntax, verbose, names, baseIri, tiles);
    }

    /** The same with ARQ's syntax allowed or not. */
    public ServerOptions withArqSyntax(boolean allowed) {
        return new ServerOptions(address, limits, allowedHosts, allowed, verbose, names, baseIri, tiles);
    }

    /** The same with requests logged or not. */
    public ServerOptions withVerbose(boolean logged) {
        return new ServerOptions(address, limits, allowedHosts, arqSyntax, logged, names, baseIri, tiles);
    }

    /** The same for another namespace. */
    public ServerOptions withBaseIri(String iri) {
        return new ServerOptions(address, limits, allowedHosts, arqSyntax, verbose, names, iri, tiles);
    }

    /** The same with further names. */
    public ServerOptions withNames(Set<String> others) {
        return new ServerOptions(address, limits, allowedHosts, arqSyntax, verbose, others, baseIri, tiles);
    }

    /** The same with a background for maps. */
    public ServerOptions withTiles(MapTiles background) {
        return new ServerOptions(address, limits, allowedHosts, arqSyntax, verbose, names, baseIri, background);
    }
}
