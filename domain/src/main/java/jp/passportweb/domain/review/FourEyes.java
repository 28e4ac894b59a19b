package jp.passportweb.domain.review;

import jp.passportweb.domain.catalog.ValidationLevel;

/**
 * Whether two people are asked for: whoever had a part in an examination does not approve it (EVG
 * 14.1.3).
 *
 * @param onePersonForOv whether one person may do both where the guidelines do not forbid it
 */
public record FourEyes(boolean onePersonForOv) {
  public static final FourEyes ALWAYS = new FourEyes(false);

  public boolean isNeeded(ValidationLevel level) {
    return switch (level) {
      case EV -> true;
      case OV -> !onePersonForOv;
    };
  }
}
