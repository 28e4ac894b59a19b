package jp.passportweb.web.page;

import java.util.Map;
import jp.passportweb.domain.file.FileFault;
import org.jspecify.annotations.Nullable;

/**
 * What came in a form with one file.
 *
 * @param fields that stood before the file
 * @param name of the file as it was given; empty where none was chosen
 * @param fault why the file was not read to its end; null where it was
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record Upload(
    Map<String, String> fields, String name, byte[] content, @Nullable FileFault fault) {
  private static final byte[] NOTHING = {};

  public Upload {
    fields = Map.copyOf(fields);
  }

  static Upload without(Map<String, String> fields) {
    return new Upload(fields, "", NOTHING, null);
  }

  static Upload refused(Map<String, String> fields, String name, FileFault fault) {
    return new Upload(fields, name, NOTHING, fault);
  }

  public String field(String field) {
    return fields.getOrDefault(field, "");
  }

  /** Whether no file was chosen. */
  public boolean isWithoutFile() {
    return name.isEmpty() && content.length == 0 && fault == null;
  }
}
