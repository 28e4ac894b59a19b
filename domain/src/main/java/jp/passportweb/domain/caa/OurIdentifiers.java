package jp.passportweb.domain.caa;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The domain names that stand for us in CAA records and in persistent ones (CAA-2, BR 2.2, RFC 8659
 * 4.2).
 *
 * @param names in lower case; the first is the one that holders are told to add
 */
public record OurIdentifiers(List<String> names) {
  private static final String LABEL = "[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?";
  private static final Pattern NAME = Pattern.compile(LABEL + "(?:\\." + LABEL + ")*");

  public OurIdentifiers {
    names = names.stream().map(name -> name.strip().toLowerCase(Locale.ROOT)).distinct().toList();
    if (names.isEmpty()) {
      throw new IllegalArgumentException("no name stands for us in CAA records");
    }
    for (String name : names) {
      if (!NAME.matcher(name).matches()) {
        throw new IllegalArgumentException("no domain name: " + name);
      }
    }
  }
}
