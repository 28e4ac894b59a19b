package jp.passportweb.domain.certificate;

import java.util.List;
import jp.passportweb.domain.signingrequest.Der;

/** Port: the authorities whose keys this node holds. */
public interface AuthorityKeyring {
  /** The names of all that are to be. */
  List<String> wanted();

  /** Those that there are; writes nothing. */
  List<KnownAuthority> held();

  /** Makes the wanted ones that are missing, and returns all. */
  List<KnownAuthority> complete();

  /** Whether a CRL or certificate was signed by the authority's key. */
  boolean isSignedBy(KnownAuthority authority, Der signed);
}
