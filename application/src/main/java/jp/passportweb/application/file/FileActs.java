package jp.passportweb.application.file;

import java.util.HashMap;
import java.util.Map;
import jp.passportweb.domain.audit.FactChange;
import jp.passportweb.domain.catalog.DocumentCode;
import jp.passportweb.domain.file.HandedInFile;

/** What the trail says of a file: never what is in it. */
public final class FileActs {
  private FileActs() {}

  /** Of one that is no more. */
  public static Map<String, String> dropped(HandedInFile file) {
    Map<String, String> details = new HashMap<>(details(file));
    details.remove("file");
    return new FactChange("file", file.name().text(), "").with(details);
  }

  public static Map<String, String> details(HandedInFile file) {
    DocumentCode document = file.document();
    return Map.of(
        "document", document == null ? "" : document.text(),
        "file", file.name().text(),
        "sha256", file.hash().hex(),
        "bytes", String.valueOf(file.size()));
  }
}
