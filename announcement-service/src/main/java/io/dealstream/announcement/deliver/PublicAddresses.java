package io.dealstream.announcement.deliver;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.util.List;
import java.util.stream.Stream;

/// Tells addresses of the public internet from those that lead into somebody's inner network, this
/// machine's above all. Source: the registries of special addresses that IANA keeps (RFC 6890).
final class PublicAddresses {
  private static final List<AddressRange> NOT_PUBLIC_4 =
      ranges(
          "0.0.0.0/8", // this network; 0.0.0.0 reaches this machine
          "10.0.0.0/8", // private
          "100.64.0.0/10", // behind a provider's translation
          "127.0.0.0/8", // this machine
          "169.254.0.0/16", // link-local, with the metadata services of clouds
          "172.16.0.0/12", // private
          "192.0.0.0/24", // protocols
          "192.0.2.0/24", // documentation
          "192.88.99.0/24", // relays of 6to4
          "192.168.0.0/16", // private
          "198.18.0.0/15", // benchmarks
          "198.51.100.0/24", // documentation
          "203.0.113.0/24", // documentation
          "224.0.0.0/4", // multicast
          "240.0.0.0/4"); // reserved, and broadcast

  /// All others are local, multicast, or stand for IPv4 addresses (mapped, NAT64).
  private static final AddressRange PUBLIC_6 = AddressRange.of("2000::/3");

  private static final List<AddressRange> NOT_PUBLIC_6 =
      ranges(
          "2001::/23", // protocols, with Teredo, which carries IPv4 addresses
          "2001:db8::/32", // documentation
          "2002::/16", // 6to4, which carries IPv4 addresses
          "3fff::/20"); // documentation

  private PublicAddresses() {}

  static boolean contain(InetAddress address) {
    // Java makes an Inet4Address of an IPv4-mapped IPv6 address.
    return address instanceof Inet4Address
        ? NOT_PUBLIC_4.stream().noneMatch(range -> range.contains(address))
        : PUBLIC_6.contains(address)
            && NOT_PUBLIC_6.stream().noneMatch(range -> range.contains(address));
  }

  private static List<AddressRange> ranges(String... texts) {
    return Stream.of(texts).map(AddressRange::of).toList();
  }
}
