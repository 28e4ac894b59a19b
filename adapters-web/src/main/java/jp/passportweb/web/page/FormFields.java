package jp.passportweb.web.page;

import java.util.HashMap;
import java.util.Map;

/** The fields of a form while it is read: each once, and no more than any form has. */
final class FormFields {
  private static final int MOST_FIELDS = 512;
  private static final int LONGEST_NAME = 100;

  private final Map<String, String> fields = new HashMap<>();
  private final Map<String, byte[]> files = new HashMap<>();

  /** Whether it is one that a form of ours could have. */
  boolean add(String name, String value) {
    return isFit(name) && fields.putIfAbsent(name, value) == null;
  }

  /** As above; a file that was not chosen is no file. */
  boolean addFile(String name, byte[] content) {
    return isFit(name) && (content.length == 0 || files.putIfAbsent(name, content) == null);
  }

  Posted posted() {
    return new Posted(Map.copyOf(fields), Map.copyOf(files));
  }

  private boolean isFit(String name) {
    return !name.isEmpty()
        && name.length() <= LONGEST_NAME
        && fields.size() + files.size() < MOST_FIELDS;
  }
}
