package jp.passportweb.domain.audit;

import java.util.Optional;

/** Port: whether the office was told that the trail is bent, for all nodes. */
public interface TrailAlarms {
  /** Nothing while all is well, as far as the office knows. */
  Optional<TrailAlarm> latest();

  void store(TrailAlarm alarm);

  /** The office was told that all is well again. */
  void clear();
}
