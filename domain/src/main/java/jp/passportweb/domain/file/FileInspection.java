package jp.passportweb.domain.file;

import java.util.Optional;

/**
 * FIL-1: judges a file by its content. Neither its name nor what the sender says of its kind
 * counts.
 */
public final class FileInspection {
  private FileInspection() {}

  /** What came of it. */
  public sealed interface Inspected {
    record Sound(SoundFile file) implements Inspected {}

    record Faulty(FileFault fault) implements Inspected {}
  }

  /**
   * @param name as the sender gave it
   */
  public static Inspected of(String name, byte[] content, FileLimits limits) {
    if (content.length == 0) {
      return new Inspected.Faulty(new FileFault.Empty());
    }
    if (content.length > limits.bytesOfFile()) {
      return new Inspected.Faulty(new FileFault.TooLarge(limits.bytesOfFile()));
    }
    Bytes bytes = new Bytes(content);
    Optional<FileKind> kind = kind(bytes);
    if (kind.isEmpty()) {
      return new Inspected.Faulty(new FileFault.OtherKind(OtherLooks.of(bytes)));
    }
    return fault(kind.get(), bytes, limits)
        .<Inspected>map(Inspected.Faulty::new)
        .orElseGet(() -> sound(name, kind.get(), content));
  }

  private static Inspected sound(String name, FileKind kind, byte[] content) {
    return new Inspected.Sound(
        new SoundFile(FileName.of(name, kind), kind, FileHash.of(content), content));
  }

  private static Optional<FileKind> kind(Bytes bytes) {
    if (bytes.startsWith("%PDF-")) {
      return Optional.of(FileKind.PDF);
    }
    if (bytes.startsWith(PngStructure.SIGNATURE)) {
      return Optional.of(FileKind.PNG);
    }
    return bytes.startsWith(JpegStructure.START) ? Optional.of(FileKind.JPEG) : Optional.empty();
  }

  private static Optional<FileFault> fault(FileKind kind, Bytes bytes, FileLimits limits) {
    if (OtherLooks.isAlsoAnother(bytes, kind)) {
      return Optional.of(new FileFault.SecondFile(kind));
    }
    return switch (kind) {
      case PDF -> PdfStructure.fault(bytes);
      case JPEG -> JpegStructure.fault(bytes, limits);
      case PNG -> PngStructure.fault(bytes, limits);
    };
  }
}
