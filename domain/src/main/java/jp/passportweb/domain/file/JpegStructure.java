package jp.passportweb.domain.file;

import java.util.Optional;

/** Walks through a JPEG's segments as far as its end (ITU-T T.81, annex B). */
final class JpegStructure {
  static final byte[] START = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF};

  private static final int END = 0xD9;
  private static final int SCAN = 0xDA;

  private final Bytes bytes;
  private final FileLimits limits;
  private boolean framed;
  private boolean scanned;
  private int at = 2;

  private JpegStructure(Bytes bytes, FileLimits limits) {
    this.bytes = bytes;
    this.limits = limits;
  }

  static Optional<FileFault> fault(Bytes bytes, FileLimits limits) {
    return new JpegStructure(bytes, limits).fault();
  }

  private Optional<FileFault> fault() {
    while (at + 1 < bytes.length()) {
      if (bytes.at(at) != 0xFF) {
        return broken();
      }
      int marker = bytes.at(at + 1);
      if (marker == END) {
        return end();
      }
      Optional<FileFault> fault = marker == 0xFF ? skipFill() : segment(marker);
      if (fault.isPresent()) {
        return fault;
      }
    }
    return truncated();
  }

  private Optional<FileFault> skipFill() {
    at++;
    return Optional.empty();
  }

  private Optional<FileFault> end() {
    if (!framed || !scanned) {
      return broken();
    }
    return at + 2 == bytes.length()
        ? Optional.empty()
        : Optional.of(new FileFault.TrailingBytes(FileKind.JPEG));
  }

  private Optional<FileFault> segment(int marker) {
    if (marker < 0xC0 || isBare(marker)) {
      return broken();
    }
    if (at + 4 > bytes.length()) {
      return truncated();
    }
    int length = bytes.pair(at + 2);
    if (length < 2) {
      return broken();
    }
    if (at + 2 + length > bytes.length()) {
      return truncated();
    }
    Optional<FileFault> fault = isFrame(marker) ? frame(length) : Optional.empty();
    if (marker == SCAN && !framed) {
      return broken();
    }
    at += 2 + length;
    if (marker == SCAN) {
      scanned = true;
      skipScan();
    }
    return fault;
  }

  /** Behind the data of a scan, in which FF is followed by 00 or a restart's number. */
  private void skipScan() {
    while (at + 1 < bytes.length()) {
      int next = bytes.at(at + 1);
      if (bytes.at(at) == 0xFF && next != 0 && !isRestart(next)) {
        return;
      }
      at++;
    }
  }

  private Optional<FileFault> frame(int length) {
    if (framed || length < 8) {
      return broken();
    }
    framed = true;
    return PictureSize.fault(FileKind.JPEG, bytes.pair(at + 7), bytes.pair(at + 5), limits);
  }

  private static boolean isFrame(int marker) {
    return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
  }

  private static boolean isRestart(int marker) {
    return marker >= 0xD0 && marker <= 0xD7;
  }

  /** Whether no length follows, which stands in no head. */
  private static boolean isBare(int marker) {
    return isRestart(marker) || marker == 0xD8;
  }

  private static Optional<FileFault> truncated() {
    return Optional.of(new FileFault.Truncated(FileKind.JPEG));
  }

  private static Optional<FileFault> broken() {
    return Optional.of(new FileFault.Broken(FileKind.JPEG));
  }
}
