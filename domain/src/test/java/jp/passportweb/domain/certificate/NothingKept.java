package jp.passportweb.domain.certificate;

import java.util.Optional;

/** {@link KeptStatusAnswers} that keeps none, and counts how often it was to forget. */
public final class NothingKept implements KeptStatusAnswers {
  private int forgotten;
  private long confirmed = -1;

  @Override
  public Optional<StatusAnswer.Signed> of(String authority, byte[] request) {
    return Optional.empty();
  }

  @Override
  public void forget() {
    forgotten++;
  }

  @Override
  public void confirm(long changes) {
    confirmed = changes;
  }

  public int forgotten() {
    return forgotten;
  }

  /** Changes of the last confirmation; -1 before any. */
  public long confirmed() {
    return confirmed;
  }
}
