package jp.passportweb.domain.file;

import java.util.Optional;

/** How large a picture is when it is unpacked. */
final class PictureSize {
  private PictureSize() {}

  static Optional<FileFault> fault(FileKind kind, long width, long height, FileLimits limits) {
    if (width == 0 || height == 0) {
      return Optional.of(new FileFault.Broken(kind));
    }
    boolean large = width > limits.side() || height > limits.side();
    return large || width * height > limits.pixels()
        ? Optional.of(new FileFault.TooManyPixels(limits.pixels(), limits.side()))
        : Optional.empty();
  }
}
