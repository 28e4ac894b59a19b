package jp.passportweb.domain.caa;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;

/** What stands in {@code issue} and {@code issuewild}, and in the persistent TXT (RFC 8659 4.2). */
public sealed interface IssueValue {
  /**
   * Somebody may issue, under conditions.
   *
   * @param issuer domain name of the authority in lower case; empty where nobody may
   */
  record Issuer(String issuer, List<Parameter> parameters) implements IssueValue {
    public Issuer {
      parameters = List.copyOf(parameters);
    }

    /** The values of every parameter with a tag, which is in lower case. */
    public List<String> values(String tag) {
      return parameters.stream()
          .filter(parameter -> parameter.tag().equals(tag))
          .map(Parameter::value)
          .toList();
    }
  }

  /** Not of the grammar: it names nobody. */
  record Malformed() implements IssueValue {}

  /**
   * A condition.
   *
   * @param tag in lower case
   */
  record Parameter(String tag, String value) {}

  /** For whom a value is meant, even where the rest of it cannot be read. */
  static String issuerOf(String text) {
    return IssueGrammar.stripped(text.replaceFirst("(?s);.*$", "")).toLowerCase(Locale.ROOT);
  }

  /** Reads a value by the grammar, which has no room for a last semicolon or a space inside. */
  static IssueValue of(String text) {
    String issuer = issuerOf(text);
    if (!issuer.isEmpty() && !IssueGrammar.isName(issuer)) {
      return new Malformed();
    }
    String conditions =
        text.contains(";") ? IssueGrammar.stripped(text.substring(text.indexOf(';') + 1)) : "";
    List<Parameter> parameters = new ArrayList<>();
    for (String condition : conditions.isEmpty() ? new String[0] : conditions.split(";", -1)) {
      Matcher parts = IssueGrammar.parameter(condition);
      if (!parts.matches()) {
        return new Malformed();
      }
      parameters.add(new Parameter(parts.group(1).toLowerCase(Locale.ROOT), parts.group(2)));
    }
    return new Issuer(issuer, parameters);
  }
}
