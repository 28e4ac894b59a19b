package jp.passportweb.bootstrap.settings;

import java.util.List;
import java.util.stream.Stream;

/**
 * The installation's secret, and those that it replaces.
 *
 * @param now under which everything is kept from this start on
 * @param former under which something may still be kept
 */
public record Secrets(Secret now, List<Secret> former) {
  public Secrets {
    former = List.copyOf(former);
  }

  /** The present one, and then the former ones. */
  public List<Secret> all() {
    return Stream.concat(Stream.of(now), former.stream()).toList();
  }
}
