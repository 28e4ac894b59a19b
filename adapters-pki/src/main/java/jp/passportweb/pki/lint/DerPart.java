package jp.passportweb.pki.lint;

import java.nio.ByteBuffer;

/**
 * Where one element of DER lies among bytes: the linter's own reading, for what is too long to be
 * made objects of.
 *
 * @param end behind its last byte
 */
record DerPart(int tag, int content, int end) {
  static final int INTEGER = 0x02;
  static final int SEQUENCE = 0x30;

  private static final int UTC_TIME = 0x17;
  private static final int GENERALIZED_TIME = 0x18;
  private static final int UTC_LENGTH = "yymmddhhmmssZ".length();
  private static final int GENERALIZED_LENGTH = "yyyymmddhhmmssZ".length();
  private static final int BYTE = 0xff;
  private static final int LONG = 0x80;
  private static final int MOST_LENGTH_OCTETS = 4;

  /**
   * The element that begins at a place.
   *
   * @throws IllegalArgumentException where none does
   */
  static DerPart at(ByteBuffer bytes, int place) {
    int tag = bytes.get(place) & BYTE;
    int first = bytes.get(place + 1) & BYTE;
    int octets = first < LONG ? 0 : first - LONG;
    if (octets > MOST_LENGTH_OCTETS) {
      throw new IllegalArgumentException("no length at " + place);
    }
    int content = place + 2 + octets;
    int length = first < LONG ? first : 0;
    for (int at = place + 2; at < content; at++) {
      length = (length << Byte.SIZE) | (bytes.get(at) & BYTE);
    }
    if ((octets > 0 && length < LONG) || length > bytes.limit() - content || length < 0) {
      throw new IllegalArgumentException("no length at " + place);
    }
    return new DerPart(tag, content, content + length);
  }

  /** Its content. */
  ByteBuffer in(ByteBuffer bytes) {
    return bytes.slice(content, end - content);
  }

  /** A number above zero without an octet too many. */
  boolean isPositive(ByteBuffer bytes) {
    int first = content == end ? -1 : bytes.get(content);
    return first > 0 || (first == 0 && end - content > 1 && bytes.get(content + 1) < 0);
  }

  boolean isTime() {
    return tag == UTC_TIME || tag == GENERALIZED_TIME;
  }

  /** Itself, where it is of a tag. */
  DerPart tagged(int wanted) {
    if (tag != wanted) {
      throw new IllegalArgumentException("not of tag " + wanted + ": " + tag);
    }
    return this;
  }

  /** UTCTime until 2049 and GeneralizedTime from then on, with seconds and in Zulu. */
  boolean isWellWrittenTime(ByteBuffer bytes) {
    int length = end - content;
    boolean late =
        bytes.get(content) == '2'
            && (bytes.get(content + 1) > '0' || bytes.get(content + 2) >= '5');
    boolean form =
        tag == UTC_TIME
            ? length == UTC_LENGTH
            : tag == GENERALIZED_TIME && length == GENERALIZED_LENGTH && late;
    return form && bytes.get(end - 1) == 'Z' && areDigits(bytes, content, end - 1);
  }

  private static boolean areDigits(ByteBuffer bytes, int from, int until) {
    for (int at = from; at < until; at++) {
      if (bytes.get(at) < '0' || bytes.get(at) > '9') {
        return false;
      }
    }
    return true;
  }
}
