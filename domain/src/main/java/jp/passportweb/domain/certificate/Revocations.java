package jp.passportweb.domain.certificate;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Port: what is revoked, and whether the world can read it in a list yet. */
public interface Revocations {
  Optional<Revocation> of(String authority, SerialNumber serial);

  /**
   * Stores a revocation, which then waits for a list.
   *
   * @return false when the certificate is revoked already; then nothing is stored
   */
  boolean add(Revocation revocation);

  /** Gives a stored revocation another reason; it waits for a list again. */
  void revise(Revocation revised);

  /** A number that no two states of what is stored share; it grows with each change (NOD-1). */
  long changes();

  /** Whether something waits for the authority's next list. */
  boolean awaitList(String authority);

  /** What waits for the authority's next list. */
  List<Revocation> awaiting(String authority);

  /**
   * What an authority's list says that is made anew: certificates that end at this instant or
   * later, and whatever waits for a list, by serial number.
   */
  List<Revocation> toList(String authority, Instant notAfter);

  /**
   * Lets an authority's revocations wait no more: a list says them.
   *
   * @param upTo {@link #changes} before the list's entries were read; what came or was given
   *     another reason since waits on
   */
  void listed(String authority, long upTo);
}
