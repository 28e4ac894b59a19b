package jp.passportweb.application.file;

import java.util.Map;
import jp.passportweb.domain.catalog.DocumentCode;
import jp.passportweb.domain.file.HandedInFile;

/** What the trail says of a file: never what is in it. */
public final class FileActs {
  private FileActs() {}

  public static Map<String, String> details(HandedInFile file) {
    DocumentCode document = file.document();
    return Map.of(
        "document", document == null ? "" : document.text(),
        "file", file.name().text(),
        "sha256", file.hash().hex(),
        "bytes", String.valueOf(file.size()));
  }
}
