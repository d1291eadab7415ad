// SPDX-License-Identifier: Apache-2.0
package org.dateline.serve.outbound;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.shared.OperationDeniedException;
import org.eclipse.jetty.client.HttpClient;
import org.eclipse.jetty.util.Promise;
import org.eclipse.jetty.util.SocketAddressResolver;
import org.eclipse.jetty.util.component.LifeCycle;

/**
 * Opens all outbound connections of the server, for {@code LOAD} and {@code SERVICE}: only to hosts that an option names, and only to
 * public addresses. Every host is resolved once, that of each redirect too. The resolved addresses are checked, and the connection goes
 * to a checked address, so that a host name that changes its address in between has no effect.
 */
public final class OutboundAccess implements AutoCloseable {
    private static final int MAX_REDIRECTS = 5;
    private static final long CONNECT_MILLIS = 10_000;

    private final Set<String> hosts;
    private final AddressPolicy policy;
    private final HostResolver resolver;
    private final HttpClient http = new HttpClient();

    /** Resolves host names. */
    interface HostResolver {
        /** All addresses of a host, each with the port to connect to. */
        List<InetSocketAddress> resolve(String host, int port) throws UnknownHostException;

        /** Resolves a name as this machine does. */
        static List<InetSocketAddress> system(String host, int port) throws UnknownHostException {
            return Stream.of(InetAddress.getAllByName(host))
                    .map(address -> new InetSocketAddress(address, port))
                    .toList();
        }
    }

    /** Access to some hosts, at public addresses. */
    public static OutboundAccess to(Set<String> hosts) {
        return new OutboundAccess(hosts, AddressPolicy.PUBLIC, HostResolver::system);
    }

    OutboundAccess(Set<String> hosts, AddressPolicy policy, HostResolver resolver) {
        this.hosts = hosts.stream().map(host -> host.toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
        this.policy = policy;
        this.resolver = resolver;
        http.setSocketAddressResolver(new CheckedResolver());
        http.setMaxRedirects(MAX_REDIRECTS);
        http.setConnectTimeout(CONNECT_MILLIS);
        http.setHttpCookieStore(new org.eclipse.jetty.http.HttpCookieStore.Empty());
    }

    /** Whether any host is allowed. */
    public boolean isOpen() {
        return !hosts.isEmpty();
    }

    /**
     * The same access as a JDK client, for Jena's SERVICE.
     *
     * @param beforeSending is run before the client waits for another server
     */
    public java.net.http.HttpClient client(Runnable beforeSending) {
        return new OutboundHttpClient(this, beforeSending);
    }

    /** Jetty's client, which starts when it is first needed. */
    HttpClient startedClient() throws IOException {
        try {
            LifeCycle.start(http);
            return http;
        } catch (Exception e) {
            throw new IOException("The HTTP client could not start", e);
        }
    }

    /**
     * Resolves a host and checks its addresses.
     *
     * @throws OperationDeniedException where the host or one of its addresses is not allowed
     */
    List<InetSocketAddress> check(String host, int port) throws UnknownHostException {
        String name = host.toLowerCase(Locale.ROOT);
        if (!hosts.contains(name)) {
            throw new OperationDeniedException(
                    "This server may not connect to " + host + ". Start it with --allow-host to allow that host.");
        }
        List<InetSocketAddress> addresses = resolver.resolve(name, port);
        for (InetSocketAddress address : addresses) {
            if (!policy.allows(address.getAddress())) {
                throw new OperationDeniedException("This server may not connect to " + host
                        + ": the address belongs to this machine or to a private network.");
            }
        }
        return addresses;
    }

    @Override
    public void close() {
        LifeCycle.stop(http);
    }

    private final class CheckedResolver implements SocketAddressResolver {
        @Override
        public void resolve(
                String host, int port, Map<String, Object> context, Promise<List<InetSocketAddress>> promise) {
            try {
                promise.succeeded(check(host, port));
            } catch (UnknownHostException | OperationDeniedException e) {
                promise.failed(e);
            }
        }
    }
}
