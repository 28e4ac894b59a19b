package jp.passportweb.domain.caa;

import java.util.List;
import jp.passportweb.domain.dns.DnsAnswer;
import jp.passportweb.domain.signingrequest.DnsName;

/**
 * What was seen when a name's tree was climbed: one answer for each name that was asked for, from
 * the name upwards. The last of them says how it ended: records, a failure, or nothing up to the
 * root.
 */
public record CaaLookup(DnsName name, List<DnsAnswer<CaaRecord>> climbed) {
  public CaaLookup {
    climbed = List.copyOf(climbed);
    if (climbed.isEmpty()) {
      throw new IllegalArgumentException("nothing was asked for " + name.text());
    }
  }

  /** The answer that counts. */
  public DnsAnswer<CaaRecord> end() {
    return climbed.getLast();
  }
}
