package jp.passportweb.domain.file;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;

/** The bytes of a file, to be looked at in place. */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Bytes(byte[] content) {
  int length() {
    return content.length;
  }

  int at(int index) {
    return content[index] & 0xFF;
  }

  /** Two bytes, the higher first. */
  int pair(int index) {
    return (at(index) << 8) | at(index + 1);
  }

  /** Four bytes, the highest first, as a number that is never negative. */
  long four(int index) {
    return ((long) pair(index) << 16) | pair(index + 2);
  }

  boolean startsWith(String ascii) {
    return holds(ascii.getBytes(StandardCharsets.ISO_8859_1), 0);
  }

  boolean startsWith(byte[] expected) {
    return holds(expected, 0);
  }

  boolean holds(String ascii, int index) {
    return holds(ascii.getBytes(StandardCharsets.ISO_8859_1), index);
  }

  private boolean holds(byte[] expected, int index) {
    return index >= 0
        && index + expected.length <= content.length
        && Arrays.equals(content, index, index + expected.length, expected, 0, expected.length);
  }

  /** Where a text stands at or behind an index; -1 where it does not. */
  int find(String ascii, int from) {
    byte[] wanted = ascii.getBytes(StandardCharsets.ISO_8859_1);
    for (int i = Math.max(0, from); i + wanted.length <= content.length; i++) {
      if (content[i] == wanted[0] && holds(wanted, i)) {
        return i;
      }
    }
    return -1;
  }

  /** Where a text stands last, not before an index; -1 where it does not. */
  int findLast(String ascii, int notBefore) {
    byte[] wanted = ascii.getBytes(StandardCharsets.ISO_8859_1);
    for (int i = content.length - wanted.length; i >= Math.max(0, notBefore); i--) {
      if (content[i] == wanted[0] && holds(wanted, i)) {
        return i;
      }
    }
    return -1;
  }

  /** The first so many bytes as a text in small letters. */
  String head(int most) {
    return new String(content, 0, Math.min(most, content.length), StandardCharsets.ISO_8859_1)
        .toLowerCase(Locale.ROOT);
  }

  Bytes part(int from, int to) {
    return new Bytes(Arrays.copyOfRange(content, from, to));
  }
}
