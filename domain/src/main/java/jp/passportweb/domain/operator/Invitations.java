package jp.passportweb.domain.operator;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Port: the invitations that are not accepted yet. */
public interface Invitations {
  /** In place of the one to the same login name, if there is one. */
  void put(Invitation invitation);

  Optional<Invitation> byDigest(String digest);

  /** By login name. */
  List<Invitation> all();

  /** Returns false when there is none, or it was removed at the same moment. */
  boolean remove(String digest);

  /** Forgets those that are dead at an instant, and says how many. */
  int removeDead(Instant now);
}
