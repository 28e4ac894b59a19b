package jp.passportweb.network.delegation;

import java.net.InetAddress;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;

/**
 * How many questions of one neighbourhood are answered within a second: senders of datagrams are
 * forged, and whoever is meant shall not be flooded by us.
 */
final class RateBound {
  private static final int MOST_NEIGHBOURHOODS = 10_000;
  private static final String OTHERS = "others";

  private final int each;
  private final int all;
  private final InstantSource clock;
  private final Map<String, Integer> counts = new HashMap<>();
  private int asked;
  private long second;

  /**
   * @param each of one neighbourhood: a /24, or a /56 of IPv6
   * @param all together
   */
  RateBound(int each, int all, InstantSource clock) {
    this.each = each;
    this.all = all;
    this.clock = clock;
  }

  /** What a question may get. */
  enum Allowance {
    /** Its answer. */
    ANSWER,
    /** A hint to come by TCP, which nobody can do under another's name; no longer than it is. */
    HINT,
    SILENCE
  }

  synchronized Allowance next(InetAddress from) {
    long now = clock.instant().getEpochSecond();
    if (now != second) {
      second = now;
      asked = 0;
      counts.clear();
    }
    asked++;
    int count = counts.merge(known(neighbourhood(from)), 1, Integer::sum);
    if (asked > all || count > 2 * each) {
      return Allowance.SILENCE;
    }
    return count > each ? Allowance.HINT : Allowance.ANSWER;
  }

  private String known(String neighbourhood) {
    return counts.containsKey(neighbourhood) || counts.size() < MOST_NEIGHBOURHOODS
        ? neighbourhood
        : OTHERS;
  }

  static String neighbourhood(InetAddress address) {
    byte[] bytes = address.getAddress();
    return HexFormat.of().formatHex(Arrays.copyOf(bytes, bytes.length == 4 ? 3 : 7));
  }
}
