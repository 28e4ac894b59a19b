package jp.passportweb.domain.certificate;

import java.util.List;
import java.util.Map;
import jp.passportweb.domain.signingrequest.Der;

/** Port: the authorities of the installation as the database knows them, for all of its nodes. */
public interface KnownAuthorities {
  /** Keeps every other start waiting until the transaction ends. */
  void lock();

  Known known();

  void add(KnownAuthority authority);

  /**
   * What the database knows.
   *
   * @param registered every authority that was ever made or taken over
   * @param signed by an authority's name, something that it signed: its latest CRL, or a
   *     certificate
   */
  record Known(List<KnownAuthority> registered, Map<String, Der> signed) {
    public static final Known NOTHING = new Known(List.of(), Map.of());

    public Known {
      registered = List.copyOf(registered);
      signed = Map.copyOf(signed);
    }
  }
}
