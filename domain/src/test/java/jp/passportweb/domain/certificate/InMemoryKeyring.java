package jp.passportweb.domain.certificate;

import java.util.ArrayList;
import java.util.List;
import jp.passportweb.domain.applicationrecord.RecordSamples;
import jp.passportweb.domain.signingrequest.Der;

/** {@link AuthorityKeyring} in memory, whose keys sign by writing their certificate's text. */
public final class InMemoryKeyring implements AuthorityKeyring {
  private final String node;
  private final List<String> wanted;
  private final List<KnownAuthority> held = new ArrayList<>();

  /**
   * Empty at first.
   *
   * @param node stands in the certificates that are made here
   */
  public InMemoryKeyring(String node, String... wanted) {
    this.node = node;
    this.wanted = List.of(wanted);
  }

  @Override
  public List<String> wanted() {
    return wanted;
  }

  @Override
  public List<KnownAuthority> held() {
    return List.copyOf(held);
  }

  @Override
  public List<KnownAuthority> complete() {
    wanted.stream()
        .filter(name -> held.stream().noneMatch(authority -> authority.name().equals(name)))
        .map(this::authority)
        .forEach(held::add);
    return held();
  }

  @Override
  public boolean isSignedBy(KnownAuthority authority, Der signed) {
    return authority.certificate().equals(signed);
  }

  /** The authority of a name as this node makes it; what it signs is its own certificate. */
  public KnownAuthority authority(String name) {
    return new KnownAuthority(name, RecordSamples.bytes(name + " of " + node));
  }

  /** The key of an authority is gone. */
  public void lose(String name) {
    held.removeIf(authority -> authority.name().equals(name));
  }
}
