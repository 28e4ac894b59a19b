package jp.passportweb.domain.domaincontrol;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Port: the mails that ask for approval. */
public interface ControlMails {
  void add(ControlMail mail);

  Optional<ControlMail> byDigest(String digest);

  /**
   * @return false when it was answered before; then nothing is stored
   */
  boolean answer(ControlMail mail, Instant at);

  /** Those of these authorizations, the latest first. */
  List<ControlMail> of(Collection<AuthorizationId> authorizations);
}
