package jp.passportweb.domain.audit;

import java.util.Optional;

/** Port: how far the trail was verified, for all nodes. */
public interface TrailRounds {
  Optional<TrailRound> latest();

  void store(TrailRound round);
}
