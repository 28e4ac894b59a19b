package jp.passportweb.domain.file;

import java.util.Optional;
import java.util.Set;

/**
 * Looks at a PDF's two ends and through all names between them, also where they are compressed (ISO
 * 32000-1, 7.5.7). It is no reader of PDF: what it cannot look through is not taken.
 */
final class PdfStructure {
  private static final String END = "%%EOF";

  private PdfStructure() {}

  static Optional<FileFault> fault(Bytes bytes) {
    if (bytes.length() < 8 || !isDigit(bytes.at(5)) || bytes.at(6) != '.') {
      return Optional.of(new FileFault.Broken(FileKind.PDF));
    }
    int end = bytes.findLast(END, 0);
    if (end < 0 || bytes.findLast("startxref", 0) < 0) {
      return Optional.of(new FileFault.Truncated(FileKind.PDF));
    }
    for (int i = end + END.length(); i < bytes.length(); i++) {
      if (!PdfNames.isWhite(bytes.at(i))) {
        return Optional.of(new FileFault.TrailingBytes(FileKind.PDF));
      }
    }
    return PdfNames.of(bytes)
        .map(PdfStructure::fault)
        .orElseGet(() -> Optional.of(new FileFault.Opaque()));
  }

  private static Optional<FileFault> fault(Set<String> names) {
    if (names.contains("Encrypt")) {
      return Optional.of(new FileFault.Locked());
    }
    return names.stream()
        .flatMap(name -> act(name).stream())
        .min(Enum::compareTo)
        .map(FileFault.Acts::new);
  }

  private static Optional<FileFault.Act> act(String name) {
    return switch (name) {
      case "JS", "JavaScript" -> Optional.of(FileFault.Act.SCRIPT);
      case "Launch", "GoToE" -> Optional.of(FileFault.Act.LAUNCH);
      case "EmbeddedFile", "EmbeddedFiles" -> Optional.of(FileFault.Act.ATTACHMENT);
      case "RichMedia", "Movie", "Rendition", "3D" -> Optional.of(FileFault.Act.MEDIA);
      case "SubmitForm", "ImportData", "XFA" -> Optional.of(FileFault.Act.SENDING);
      default -> Optional.empty();
    };
  }

  private static boolean isDigit(int character) {
    return character >= '0' && character <= '9';
  }
}
