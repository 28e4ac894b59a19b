package jp.passportweb.network.perspective;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import jp.passportweb.domain.domaincontrol.Authorization.Reach;
import jp.passportweb.domain.domaincontrol.AuthorizationDomainName;

/**
 * A persistent TXT record in Open MPIC's words. It has none for a record that has to cover what is
 * below the name: {@code policy} is ours, and a deployment that does not know it leaves it out of
 * its answer, which then is one to another question (MPIC-3).
 */
final class PersistentWords {
  static final String METHOD = "dns-persistent";

  private static final String ISSUERS = "issuer_domain_names";
  private static final String ACCOUNT = "expected_account_uri";
  private static final String POLICY = "policy";
  private static final String WILDCARD = "wildcard";

  private PersistentWords() {}

  static void write(List<String> ourNames, String accountUri, Reach wanted, ObjectNode parameters) {
    ourNames.forEach(parameters.putArray(ISSUERS)::add);
    parameters.put(ACCOUNT, accountUri);
    if (wanted == Reach.TREE) {
      parameters.put(POLICY, WILDCARD);
    }
  }

  static Check.Persistent read(AuthorizationDomainName name, JsonNode parameters) throws NotSpoken {
    List<String> issuers =
        MpicJson.texts(parameters.path(ISSUERS))
            .filter(names -> !names.isEmpty())
            .orElseThrow(() -> new NotSpoken(ISSUERS + " names nobody"));
    String account = parameters.path(ACCOUNT).asText("");
    if (account.isEmpty()) {
      throw new NotSpoken(ACCOUNT + " is missing");
    }
    return new Check.Persistent(name, issuers, account, reach(parameters.path(POLICY)));
  }

  private static Reach reach(JsonNode policy) throws NotSpoken {
    if (policy.isMissingNode() || policy.isNull()) {
      return Reach.NAME;
    }
    if (!policy.asText().equals(WILDCARD)) {
      throw new NotSpoken(POLICY + " is not known");
    }
    return Reach.TREE;
  }
}
