package jp.passportweb.pki.lint;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Optional;

/** The serials of a list's entries, kept as the places where they stand: there may be very many. */
final class Serials {
  private static final int FIRST = 1024;

  private final ByteBuffer all;

  /** Of each its hash, and behind that its place. */
  private long[] known = new long[FIRST];

  private int count;

  /** Of a list's bytes. */
  Serials(ByteBuffer all) {
    this.all = all;
  }

  /** The serial whose element begins at a place. */
  void add(int place) {
    if (count == known.length) {
      known = Arrays.copyOf(known, 2 * count);
    }
    known[count] = ((long) hash(DerPart.at(all, place)) << Integer.SIZE) | place;
    count++;
  }

  /** One that stands there more than once. */
  Optional<DerPart> firstTwice() {
    Arrays.sort(known, 0, count);
    for (int i = 0; i < count; i++) {
      DerPart serial = DerPart.at(all, (int) known[i]);
      for (int j = i + 1; j < count && hash(known[j]) == hash(known[i]); j++) {
        if (isSame(serial, DerPart.at(all, (int) known[j]))) {
          return Optional.of(serial);
        }
      }
    }
    return Optional.empty();
  }

  private static int hash(long known) {
    return (int) (known >> Integer.SIZE);
  }

  private int hash(DerPart serial) {
    int hash = 1;
    for (int at = serial.content(); at < serial.end(); at++) {
      hash = 31 * hash + all.get(at);
    }
    return hash;
  }

  private boolean isSame(DerPart one, DerPart other) {
    return one.in(all).equals(other.in(all));
  }
}
