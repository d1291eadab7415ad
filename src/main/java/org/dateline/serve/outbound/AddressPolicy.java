package org.dateline.serve.outbound;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;

/** Which addresses the server may connect to on behalf of a request. */
interface AddressPolicy {
    /** Addresses of the open internet: none of this machine, of its networks, or of special use (RFC 6890). */
    AddressPolicy PUBLIC = AddressPolicy::isPublic;

    /** Whether it may connect there. */
    boolean allows(InetAddress address);

    private static boolean isPublic(InetAddress address) {
        boolean special = address.isLoopbackAddress()
                || address.isAnyLocalAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress();
        if (special) {
            return false;
        }
        byte[] bytes = address.getAddress();
        return address instanceof Inet4Address ? isPublic4(bytes) : address instanceof Inet6Address && isPublic6(bytes);
    }

    private static boolean isPublic4(byte[] bytes) {
        int first = bytes[0] & 0xff;
        int second = bytes[1] & 0xff;
        boolean sharedByCarriers = first == 100 && second >= 64 && second < 128;
        boolean protocols = first == 192 && second == 0 && bytes[2] == 0;
        boolean benchmarks = first == 198 && (second == 18 || second == 19);
        return first != 0 && first < 240 && !sharedByCarriers && !protocols && !benchmarks;
    }

    /** Global unicast (2000::/3) without the ranges in which an IPv4 address hides: 6to4, Teredo. NAT64 lies outside it. */
    private static boolean isPublic6(byte[] bytes) {
        int head = ((bytes[0] & 0xff) << 8) | (bytes[1] & 0xff);
        boolean sixToFour = head == 0x2002;
        boolean teredo = head == 0x2001 && bytes[2] == 0 && bytes[3] == 0;
        return (bytes[0] & 0xe0) == 0x20 && !sixToFour && !teredo;
    }
}
