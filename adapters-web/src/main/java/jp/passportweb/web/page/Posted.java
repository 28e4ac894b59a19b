package jp.passportweb.web.page;

import java.util.Map;

/**
 * A posted form, read once.
 *
 * @param fields the first value of each field
 * @param files the bytes of each uploaded file that is not empty
 */
public record Posted(Map<String, String> fields, Map<String, byte[]> files) {
  /** The attribute of the request under which controllers find it. */
  public static final String ATTRIBUTE = "posted";

  public String field(String name) {
    return fields.getOrDefault(name, "");
  }

  /** Whether this button was pressed. */
  public boolean pressed(String button) {
    return field("act").equals(button);
  }
}
