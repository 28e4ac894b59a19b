package jp.passportweb.domain.certificate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.passportweb.domain.signingrequest.Der;

/** {@link KnownAuthorities} in memory. */
public final class InMemoryKnownAuthorities implements KnownAuthorities {
  private final List<KnownAuthority> registered = new ArrayList<>();
  private final Map<String, Der> signed = new HashMap<>();

  @Override
  public void lock() {}

  @Override
  public Known known() {
    return new Known(registered, signed);
  }

  @Override
  public void add(KnownAuthority authority) {
    registered.add(authority);
  }

  /** As if the authority had published. */
  public void published(String name, Der list) {
    signed.put(name, list);
  }
}
