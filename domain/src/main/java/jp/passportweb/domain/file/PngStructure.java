package jp.passportweb.domain.file;

import java.util.Optional;
import java.util.zip.CRC32;

/** Walks through a PNG's chunks, each with its check sum, as far as its end (ISO/IEC 15948). */
final class PngStructure {
  static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};

  /** Length, type and check sum. */
  private static final int AROUND = 12;

  private static final int HEADER = 13;

  private PngStructure() {}

  static Optional<FileFault> fault(Bytes bytes, FileLimits limits) {
    int at = SIGNATURE.length;
    boolean pictured = false;
    while (at + AROUND <= bytes.length()) {
      long length = bytes.four(at);
      if (length > bytes.length() - at - AROUND) {
        return truncated();
      }
      int next = at + AROUND + (int) length;
      boolean first = at == SIGNATURE.length;
      if (!isWhole(bytes, at, (int) length) || first != bytes.holds("IHDR", at + 4)) {
        return broken();
      }
      if (first) {
        Optional<FileFault> header = header(bytes, at + 8, length, limits);
        if (header.isPresent()) {
          return header;
        }
      }
      pictured |= bytes.holds("IDAT", at + 4);
      if (bytes.holds("IEND", at + 4)) {
        return end(bytes, next, length, pictured);
      }
      at = next;
    }
    return truncated();
  }

  private static Optional<FileFault> end(Bytes bytes, int next, long length, boolean pictured) {
    if (length != 0 || !pictured) {
      return broken();
    }
    return next == bytes.length()
        ? Optional.empty()
        : Optional.of(new FileFault.TrailingBytes(FileKind.PNG));
  }

  private static Optional<FileFault> header(Bytes bytes, int at, long length, FileLimits limits) {
    if (length != HEADER) {
      return broken();
    }
    int depth = bytes.at(at + 8);
    boolean knownDepth = depth <= 16 && Integer.bitCount(depth) == 1;
    boolean knownColour = bytes.at(at + 9) <= 6 && bytes.at(at + 9) != 1 && bytes.at(at + 9) != 5;
    boolean rest = bytes.at(at + 10) == 0 && bytes.at(at + 11) == 0 && bytes.at(at + 12) <= 1;
    if (!knownDepth || !knownColour || !rest) {
      return broken();
    }
    return PictureSize.fault(FileKind.PNG, bytes.four(at), bytes.four(at + 4), limits);
  }

  private static boolean isWhole(Bytes bytes, int at, int length) {
    CRC32 sum = new CRC32();
    sum.update(bytes.content(), at + 4, length + 4);
    return sum.getValue() == bytes.four(at + 8 + length);
  }

  private static Optional<FileFault> truncated() {
    return Optional.of(new FileFault.Truncated(FileKind.PNG));
  }

  private static Optional<FileFault> broken() {
    return Optional.of(new FileFault.Broken(FileKind.PNG));
  }
}
