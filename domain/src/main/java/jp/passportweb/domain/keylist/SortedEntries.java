package jp.passportweb.domain.keylist;

import java.util.Arrays;
import java.util.Collection;
import java.util.HexFormat;

/** Entries of a list in ascending order, each once, one behind the other in one array. */
public final class SortedEntries {
  private final byte[] bytes;
  private final int width;

  private SortedEntries(byte[] bytes, int width) {
    this.bytes = bytes;
    this.width = width;
  }

  /** Sorts entries, each of as many bytes as the width says. */
  public static SortedEntries of(Collection<byte[]> entries, int width) {
    byte[][] sorted = entries.toArray(byte[][]::new);
    Arrays.sort(sorted, Arrays::compareUnsigned);
    byte[] bytes = new byte[sorted.length * width];
    int end = 0;
    for (int i = 0; i < sorted.length; i++) {
      if (i == 0 || !Arrays.equals(sorted[i - 1], sorted[i])) {
        System.arraycopy(sorted[i], 0, bytes, end, width);
        end += width;
      }
    }
    return new SortedEntries(end == bytes.length ? bytes : Arrays.copyOf(bytes, end), width);
  }

  /** What {@link #part} gave out, read again. */
  public static SortedEntries ofPart(byte[] part, int width) {
    return new SortedEntries(part.clone(), width);
  }

  public int count() {
    return bytes.length / width;
  }

  public int width() {
    return width;
  }

  /** The bytes of the entries from one number to before another. */
  public byte[] part(int from, int to) {
    return Arrays.copyOfRange(bytes, from * width, to * width);
  }

  /** An entry in lower-case hexadecimal. */
  public String hex(int number) {
    return HexFormat.of().formatHex(bytes, number * width, (number + 1) * width);
  }

  /** Whether an entry, given in hexadecimal, is among them. */
  public boolean contains(String hex) {
    byte[] entry = HexFormat.of().parseHex(hex);
    int low = 0;
    int high = count() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int at = middle * width;
      int order = Arrays.compareUnsigned(bytes, at, at + width, entry, 0, entry.length);
      if (order == 0) {
        return true;
      }
      low = order < 0 ? middle + 1 : low;
      high = order < 0 ? high : middle - 1;
    }
    return false;
  }
}
