package jp.passportweb.web.page;

import jp.passportweb.domain.file.FileFault;
import jp.passportweb.domain.file.FileKind;

/** Why a file is not taken, and how to put that right, in the reader's language (FIL-1, FIL-2). */
final class FileFaultWords {
  private static final long MEGABYTE = 1024 * 1024;
  private static final long MEGAPIXEL = 1_000_000;

  private FileFaultWords() {}

  static String say(Page page, FileFault fault) {
    return switch (fault) {
      case FileFault.Empty _ -> page.t("file.fault.empty");
      case FileFault.TooLarge(long most) -> page.t("file.fault.too-large", megabytes(most));
      case FileFault.OtherKind(var looks) -> page.t("file.fault.looks." + looks.name());
      case FileFault.Truncated(FileKind kind) -> page.t("file.fault.truncated", kind.name());
      case FileFault.Broken(FileKind kind) -> page.t("file.fault.broken", kind.name());
      case FileFault.TrailingBytes(FileKind kind) -> page.t("file.fault.trailing", kind.name());
      case FileFault.SecondFile(FileKind kind) -> page.t("file.fault.second-file", kind.name());
      case FileFault.TooManyPixels(long pixels, int side) ->
          page.t(
              "file.fault.too-many-pixels",
              String.valueOf(pixels / MEGAPIXEL),
              String.valueOf(side));
      case FileFault.Acts(var act) -> page.t("file.fault.acts." + act.name());
      case FileFault.Locked _ -> page.t("file.fault.locked");
      case FileFault.Opaque _ -> page.t("file.fault.opaque");
      case FileFault.TooManyFiles(int most) ->
          page.t("file.fault.too-many-files", String.valueOf(most));
      case FileFault.TooMuchOfRecord(long most) ->
          page.t("file.fault.too-much-of-record", megabytes(most));
      case FileFault.TooMuchOfAccount(long most) ->
          page.t("file.fault.too-much-of-account", megabytes(most));
      case FileFault.SameAgain _ -> page.t("file.fault.same-again");
      case FileFault.NotOne _ -> page.t("file.fault.not-one");
      case FileFault.Busy _ -> page.t("file.fault.busy");
    };
  }

  private static String megabytes(long bytes) {
    return String.valueOf(bytes / MEGABYTE);
  }
}
