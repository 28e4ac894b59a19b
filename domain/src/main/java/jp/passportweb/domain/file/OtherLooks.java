package jp.passportweb.domain.file;

import java.util.List;
import java.util.stream.Stream;
import jp.passportweb.domain.file.FileFault.Looks;

/** What a file looks like to programs that are less strict than we are. */
final class OtherLooks {
  /** How far into a file readers look for its beginning. */
  private static final int HEAD = 1024;

  /** A ZIP's directory ends with a record that a comment of 65535 bytes may follow. */
  private static final int ZIP_END = 22;

  private static final int ZIP_COMMENT = 0xFFFF;

  private static final List<String> PAGES =
      List.of("<html", "<!doctype html", "<script", "<body", "<iframe", "<svg", "<head");

  private static final List<String> PICTURES =
      List.of("gif8", "bm", "ii*\0", "mm\0*", "\0\0\1\0", "8bps");

  private static final List<String> ARCHIVES =
      List.of("pk", "7z\u00bc\u00af", "rar!", "\u001f\u008b", "bzh", "\u00fd7zxz", "!<arch>");

  private static final List<String> PROGRAMS =
      List.of("mz", "\u007felf", "#!", "\u00ca\u00fe\u00ba\u00be", "\u00cf\u00fa\u00ed\u00fe");

  private OtherLooks() {}

  /** Whether a file of a kind that is taken is one of another kind besides. */
  static boolean isAlsoAnother(Bytes bytes, FileKind kind) {
    String head = bytes.head(HEAD);
    boolean pdf = kind != FileKind.PDF && head.contains("%pdf-");
    return pdf || PAGES.stream().anyMatch(head::contains) || endsAsZip(bytes);
  }

  private static boolean endsAsZip(Bytes bytes) {
    int notBefore = bytes.length() - ZIP_END - ZIP_COMMENT;
    for (int i = bytes.length() - ZIP_END; i >= Math.max(0, notBefore); i--) {
      if (bytes.holds("PK\u0005\u0006", i)) {
        return true;
      }
    }
    return false;
  }

  /** What a file that is not taken most likely is. */
  static Looks of(Bytes bytes) {
    String head = bytes.head(HEAD);
    String text = head.replaceFirst("^(?:\u00ef\u00bb\u00bf)?\\s*", "");
    if (isOffice(bytes, head)) {
      return Looks.OFFICE;
    }
    if (begins(head, ARCHIVES) || endsAsZip(bytes)) {
      return Looks.ARCHIVE;
    }
    if (isPicture(head)) {
      return Looks.OTHER_PICTURE;
    }
    if (head.contains("%pdf-")) {
      return Looks.SOMETHING_BEFORE_PDF;
    }
    if (text.startsWith("<")) {
      return markup(text);
    }
    if (begins(head, PROGRAMS)) {
      return Looks.PROGRAM;
    }
    return isText(head) ? Looks.TEXT : Looks.UNKNOWN;
  }

  private static Looks markup(String text) {
    if (text.contains("<svg")) {
      return Looks.SVG;
    }
    return PAGES.stream().anyMatch(text::contains) ? Looks.HTML : Looks.XML;
  }

  /** OLE, OOXML or OpenDocument. */
  private static boolean isOffice(Bytes bytes, String head) {
    boolean zip = bytes.startsWith("PK\u0003\u0004");
    return bytes.startsWith("\u00d0\u00cf\u0011\u00e0")
        || (zip
            && (head.contains("mimetypeapplication/vnd.oasis")
                || bytes.find("[Content_Types].xml", 0) >= 0));
  }

  private static boolean isPicture(String head) {
    boolean webp = head.startsWith("riff") && head.startsWith("webp", 8);
    boolean heic =
        head.startsWith("ftyp", 4)
            && Stream.of("hei", "hev", "mif1", "msf1", "avif")
                .anyMatch(brand -> head.startsWith(brand, 8));
    return webp || heic || begins(head, PICTURES);
  }

  private static boolean begins(String head, List<String> magics) {
    return magics.stream().anyMatch(head::startsWith);
  }

  private static boolean isText(String head) {
    return head.chars().allMatch(c -> c >= 0x20 || c == '\t' || c == '\n' || c == '\r');
  }
}
