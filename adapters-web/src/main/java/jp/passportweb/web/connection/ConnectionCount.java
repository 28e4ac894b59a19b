package jp.passportweb.web.connection;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import jp.passportweb.web.page.ClientAddress;

/** How many connections each address holds; of those that hold none nothing is known. */
final class ConnectionCount {
  private final Map<String, Integer> held = new ConcurrentHashMap<>();

  /** Counts one more; how many it holds now. */
  int opened(ClientAddress address) {
    return held.merge(address.counted(), 1, Integer::sum);
  }

  void closed(ClientAddress address) {
    held.computeIfPresent(address.counted(), (_, count) -> count == 1 ? null : count - 1);
  }
}
