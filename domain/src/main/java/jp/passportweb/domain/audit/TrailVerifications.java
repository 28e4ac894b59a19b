package jp.passportweb.domain.audit;

import java.util.Optional;

/** Port: how far the trail was verified, for all nodes. */
public interface TrailVerifications {
  Optional<TrailVerification> latest();

  void store(TrailVerification verification);
}
