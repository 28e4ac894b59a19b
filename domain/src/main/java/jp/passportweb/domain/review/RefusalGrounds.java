package jp.passportweb.domain.review;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The grounds of refusal, in the order in which the office chooses from them (REF-1). */
public record RefusalGrounds(List<RefusalGround> all) {
  public RefusalGrounds {
    all = List.copyOf(all);
    Set<RefusalCode> seen = new HashSet<>();
    for (RefusalGround ground : all) {
      if (!seen.add(ground.code())) {
        throw new IllegalArgumentException("listed twice: " + ground.code().text());
      }
    }
  }

  /** Those that can be chosen. */
  public List<RefusalGround> offered() {
    return all.stream().filter(ground -> !ground.retired()).toList();
  }

  public Optional<RefusalGround> byCode(RefusalCode code) {
    return all.stream().filter(ground -> ground.code().equals(code)).findFirst();
  }
}
