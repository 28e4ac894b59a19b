package jp.passportweb.domain.file;

import java.util.List;
import java.util.Optional;
import jp.passportweb.domain.catalog.LocalizedText;

/**
 * What is data of handing in: how much is taken (FIL-2), and why a document is asked for again
 * (FIL-6).
 */
public record HandInPolicy(FileLimits limits, List<Reason> reasons) {
  public HandInPolicy {
    reasons = List.copyOf(reasons);
  }

  /**
   * A reason to ask again.
   *
   * @param code for ever
   * @param needsText whether it says nothing without a sentence
   */
  public record Reason(String code, LocalizedText label, boolean needsText) {}

  public Optional<Reason> reason(String code) {
    return reasons.stream().filter(reason -> reason.code().equals(code)).findFirst();
  }
}
