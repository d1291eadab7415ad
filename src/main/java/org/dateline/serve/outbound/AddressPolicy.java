// SPDX-License-Identifier: Apache-2.0
package org.dateline.serve.outbound;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;

/** Decides to which addresses the server may connect on behalf of a request. */
interface AddressPolicy {
    /** Allows public addresses only: none of this machine, of private networks, or of special use (RFC 6890). */
    AddressPolicy PUBLIC = AddressPolicy::isPublic;

    /** Whether the server may connect to an address. */
    boolean allows(InetAddress address);

    private static boolean isPublic(InetAddress address) {
        boolean isSpecial = address.isLoopbackAddress()
                || address.isAnyLocalAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress();
        if (isSpecial) {
            return false;
        }
        byte[] bytes = address.getAddress();
        return address instanceof Inet4Address ? isPublic4(bytes) : address instanceof Inet6Address && isPublic6(bytes);
    }

    private static boolean isPublic4(byte[] bytes) {
        int first = bytes[0] & 0xff;
        int second = bytes[1] & 0xff;
        boolean isCarrierNat = first == 100 && second >= 64 && second < 128;
        boolean isProtocolAssignment = first == 192 && second == 0 && bytes[2] == 0;
        boolean isBenchmark = first == 198 && (second == 18 || second == 19);
        return first != 0 && first < 240 && !isCarrierNat && !isProtocolAssignment && !isBenchmark;
    }

    /** Global unicast (2000::/3) without the ranges that embed an IPv4 address: 6to4 and Teredo. NAT64 is outside that range. */
    private static boolean isPublic6(byte[] bytes) {
        int head = ((bytes[0] & 0xff) << 8) | (bytes[1] & 0xff);
        boolean is6To4 = head == 0x2002;
        boolean isTeredo = head == 0x2001 && bytes[2] == 0 && bytes[3] == 0;
        return (bytes[0] & 0xe0) == 0x20 && !is6To4 && !isTeredo;
    }
}
