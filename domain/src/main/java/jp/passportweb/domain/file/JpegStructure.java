package jp.passportweb.domain.file;

import java.util.Optional;

/** Walks through a JPEG's segments as far as its end (ITU-T T.81, annex B). */
final class JpegStructure {
  static final byte[] START = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF};

  private static final int END = 0xD9;
  private static final int SCAN = 0xDA;

  private final Bytes bytes;
  private final FileLimits limits;

  private JpegStructure(Bytes bytes, FileLimits limits) {
    this.bytes = bytes;
    this.limits = limits;
  }

  static Optional<FileFault> fault(Bytes bytes, FileLimits limits) {
    return new JpegStructure(bytes, limits).fault();
  }

  private Optional<FileFault> fault() {
    boolean framed = false;
    boolean scanned = false;
    int at = 2;
    while (at + 1 < bytes.length()) {
      if (bytes.at(at) != 0xFF) {
        return broken();
      }
      int marker = bytes.at(at + 1);
      if (marker == END) {
        return framed && scanned ? end(at) : broken();
      }
      if (marker == 0xFF) {
        at++;
        continue;
      }
      Optional<FileFault> fault = segment(at, marker, framed);
      if (fault.isPresent()) {
        return fault;
      }
      framed |= isFrame(marker);
      scanned |= marker == SCAN;
      int next = at + 2 + bytes.pair(at + 2);
      at = marker == SCAN ? behindScan(next) : next;
    }
    return truncated();
  }

  private Optional<FileFault> end(int at) {
    return at + 2 == bytes.length()
        ? Optional.empty()
        : Optional.of(new FileFault.TrailingBytes(FileKind.JPEG));
  }

  private Optional<FileFault> segment(int at, int marker, boolean framed) {
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
    if (isFrame(marker)) {
      return framed || length < 8
          ? broken()
          : PictureSize.fault(FileKind.JPEG, bytes.pair(at + 7), bytes.pair(at + 5), limits);
    }
    return marker == SCAN && !framed ? broken() : Optional.empty();
  }

  /** Behind the data of a scan, in which FF is followed by 00 or a restart's number. */
  private int behindScan(int begin) {
    int at = begin;
    while (at + 1 < bytes.length() && isOfScan(at)) {
      at++;
    }
    return at;
  }

  private boolean isOfScan(int at) {
    int next = bytes.at(at + 1);
    return bytes.at(at) != 0xFF || next == 0 || isRestart(next);
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
