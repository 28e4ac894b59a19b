package jp.passportweb.network.delegation;

import java.net.InetSocketAddress;
import jp.passportweb.domain.domaincontrol.DelegationZone;
import org.xbill.DNS.Name;

/**
 * How the zone is served.
 *
 * @param address where it is asked, over UDP and TCP
 * @param nameServer the name of that place in the zone above; it lies outside of the zone, which
 *     holds no addresses
 */
public record DelegationSettings(
    InetSocketAddress address, DelegationZone zone, String nameServer) {
  public DelegationSettings {
    Name server = Name.fromConstantString(nameServer + ".");
    if (server.labels() == 1 || server.subdomain(Name.fromConstantString(zone.name() + "."))) {
      throw new IllegalArgumentException("no name server outside of the zone: " + nameServer);
    }
  }
}
