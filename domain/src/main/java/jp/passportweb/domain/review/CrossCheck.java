package jp.passportweb.domain.review;

import java.util.ArrayList;
import java.util.List;
import jp.passportweb.domain.applicationrecord.ApplicationRecord;

/**
 * EVD-5: what the certificate will say, line by line, for a person who gathered nothing to compare
 * with its ground (EVG 3.2.2.13).
 */
public final class CrossCheck {
  private CrossCheck() {}

  /** What is compared. */
  public enum Line {
    SERVER_NAMES,
    ORGANIZATION,
    REGISTRATION_NUMBER,
    CATEGORY,
    PLACE,
    VALIDITY,
    KEY,
    TELEPHONE,
    AUTHORITY,
    DIFFERENCES
  }

  /** The lines of a record, in the order of the certificate. */
  public static List<Line> lines(ApplicationRecord record, Examination examination) {
    List<Line> lines = new ArrayList<>(List.of(Line.values()));
    if (record.content().organization().registrationNumber() == null) {
      lines.remove(Line.REGISTRATION_NUMBER);
    }
    if (examination.differences().isEmpty()) {
      lines.remove(Line.DIFFERENCES);
    }
    return List.copyOf(lines);
  }
}
