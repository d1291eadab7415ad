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
 * The only way by which the server itself goes out, for {@code LOAD} and {@code SERVICE}: to hosts that an option names, and to
 * public addresses only. Every host, that of each redirect included, is looked up once; what the look-up gave is checked, and
 * the connection goes to what was checked, so that a name that changes its address in between gains nothing.
 */
public final class OutboundAccess implements AutoCloseable {
    private static final int MAX_REDIRECTS = 5;
    private static final long CONNECT_MILLIS = 10_000;

    private final Set<String> hosts;
    private final AddressPolicy policy;
    private final Names names;
    private final HttpClient http = new HttpClient();
    private final java.net.http.HttpClient client = new OutboundHttpClient(this);

    /** How a host name becomes addresses. */
    interface Names {
        /** All addresses of a name, each with the port to connect to. */
        List<InetSocketAddress> resolve(String host, int port) throws UnknownHostException;

        /** As this machine looks names up. */
        static List<InetSocketAddress> lookUp(String host, int port) throws UnknownHostException {
            return Stream.of(InetAddress.getAllByName(host))
                    .map(address -> new InetSocketAddress(address, port))
                    .toList();
        }
    }

    /** The way out to hosts of the open internet. */
    public static OutboundAccess to(Set<String> hosts) {
        return new OutboundAccess(hosts, AddressPolicy.PUBLIC, Names::lookUp);
    }

    OutboundAccess(Set<String> hosts, AddressPolicy policy, Names names) {
        this.hosts = hosts.stream().map(host -> host.toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
        this.policy = policy;
        this.names = names;
        http.setSocketAddressResolver(new Checked());
        http.setMaxRedirects(MAX_REDIRECTS);
        http.setConnectTimeout(CONNECT_MILLIS);
        http.setHttpCookieStore(new org.eclipse.jetty.http.HttpCookieStore.Empty());
    }

    /** Whether there is any host to go to. */
    public boolean isOpen() {
        return !hosts.isEmpty();
    }

    /** The same way as a JDK client, for Jena's SERVICE. */
    public java.net.http.HttpClient client() {
        return client;
    }

    /** Jetty's client, started when it is first needed. */
    HttpClient started() throws IOException {
        try {
            LifeCycle.start(http);
            return http;
        } catch (Exception e) {
            throw new IOException("the HTTP client does not start", e);
        }
    }

    /**
     * The addresses of a host that may be connected to.
     *
     * @throws OperationDeniedException where the host is not allowed, or any of its addresses is not
     */
    List<InetSocketAddress> check(String host, int port) throws UnknownHostException {
        String name = host.toLowerCase(Locale.ROOT);
        if (!hosts.contains(name)) {
            throw new OperationDeniedException(
                    "This server may not connect to " + host + "; --allow-host would allow it.");
        }
        List<InetSocketAddress> addresses = names.resolve(name, port);
        for (InetSocketAddress address : addresses) {
            if (!policy.allows(address.getAddress())) {
                throw new OperationDeniedException("This server may not connect to " + host
                        + ": its address is one of this machine or its networks.");
            }
        }
        return addresses;
    }

    @Override
    public void close() {
        LifeCycle.stop(http);
    }

    private final class Checked implements SocketAddressResolver {
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
