package jp.passportweb.network.perspective;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import jp.passportweb.domain.caa.CaaQuestion;
import jp.passportweb.domain.domaincontrol.ValidationMethod;
import jp.passportweb.domain.signingrequest.DnsName;

/**
 * The account and the methods to which CAA may bind us (RFC 8657), for which Open MPIC has no
 * words: two members more among its parameters, which a deployment that does not know them leaves
 * out of its answer (MPIC-3).
 */
final class CaaBonds {
  private static final String ACCOUNTS = "account_uris";
  private static final String METHODS = "validation_methods";

  private CaaBonds() {}

  static void write(CaaQuestion question, ObjectNode parameters) {
    ArrayNode accounts = parameters.putArray(ACCOUNTS);
    new TreeSet<>(question.accountUris()).forEach(accounts::add);
    ArrayNode methods = parameters.putArray(METHODS);
    new TreeSet<>(question.methods()).forEach(method -> methods.add(word(method)));
  }

  /** A question without them is one of an account and a method that no record names. */
  static CaaQuestion read(String target, JsonNode parameters) throws NotSpoken {
    Set<ValidationMethod> methods = new HashSet<>();
    for (String word : words(parameters.path(METHODS), METHODS)) {
      methods.add(method(word));
    }
    return new CaaQuestion(
        new DnsName(target), Set.copyOf(words(parameters.path(ACCOUNTS), ACCOUNTS)), methods);
  }

  static boolean isOne(String member) {
    return member.equals(ACCOUNTS) || member.equals(METHODS);
  }

  /** Whether an answer repeats them, and so was made with them. */
  static boolean areIn(JsonNode answered, JsonNode asked) {
    return answered.path(ACCOUNTS).equals(asked.path(ACCOUNTS))
        && answered.path(METHODS).equals(asked.path(METHODS));
  }

  private static String word(ValidationMethod method) {
    return method.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static ValidationMethod method(String word) throws NotSpoken {
    for (ValidationMethod method : ValidationMethod.values()) {
      if (word(method).equals(word)) {
        return method;
      }
    }
    throw new NotSpoken(METHODS + " names one that is not known");
  }

  private static Set<String> words(JsonNode array, String member) throws NotSpoken {
    return array.isMissingNode() || array.isNull()
        ? Set.of()
        : new HashSet<>(
            MpicJson.texts(array).orElseThrow(() -> new NotSpoken(member + " is no list")));
  }
}
