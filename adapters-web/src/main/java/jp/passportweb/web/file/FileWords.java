package jp.passportweb.web.file;

import java.util.List;
import jp.passportweb.domain.catalog.DocumentRequirement;
import jp.passportweb.domain.file.HandInPolicy;
import jp.passportweb.domain.file.HandedInFile;
import jp.passportweb.domain.review.AskedAgain;
import jp.passportweb.domain.review.DocumentTurn;
import jp.passportweb.web.page.Page;

/** What stands beside files, in the reader's language. */
public final class FileWords {
  private static final int KILOBYTE = 1024;

  private FileWords() {}

  /** 1.2 MB, or 340 KB below one. */
  public static String size(int bytes) {
    int kilobytes = Math.max(1, Math.ceilDiv(bytes, KILOBYTE));
    int tenths = Math.ceilDiv(kilobytes * 10, KILOBYTE);
    return kilobytes < KILOBYTE ? kilobytes + " KB" : tenths / 10 + "." + tenths % 10 + " MB";
  }

  /** What the file is for. */
  public static String document(Page page, HandedInFile file, List<DocumentTurn> documents) {
    return documents.stream()
        .map(DocumentTurn::document)
        .filter(document -> file.isOf(document.code()))
        .findFirst()
        .map(DocumentRequirement::label)
        .map(page::t)
        .orElse("");
  }

  /** Why it was asked for again; the code of a reason that is not given any more. */
  public static String reason(Page page, AskedAgain asked, HandInPolicy policy) {
    return policy
        .reason(asked.reason())
        .map(reason -> page.t(reason.label()))
        .orElse(asked.reason());
  }

  public static String tone(DocumentTurn turn) {
    return switch (turn.state()) {
      case AWAITED, ASKED_AGAIN -> "wait";
      case HANDED_IN -> "info";
      case RECEIVED -> "ok";
    };
  }
}
