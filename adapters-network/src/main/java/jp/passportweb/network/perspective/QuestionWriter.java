package jp.passportweb.network.perspective;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import jp.passportweb.domain.caa.CaaQuestion;
import jp.passportweb.domain.contact.EmailAddress;
import jp.passportweb.domain.domaincontrol.AgreedPage;
import jp.passportweb.domain.domaincontrol.Authorization.Reach;
import jp.passportweb.domain.domaincontrol.AuthorizationDomainName;
import jp.passportweb.domain.domaincontrol.DnsChange;
import jp.passportweb.domain.perspective.Question;

/** Says questions in the words of Open MPIC's API, as far as it has words for them (MPIC-3). */
final class QuestionWriter {
  private static final String CAA = "caa";
  private static final String CONTROL = "dcv";

  private final List<String> ourNames;

  /**
   * @param ourNames domain names that stand for us in CAA records
   */
  QuestionWriter(List<String> ourNames) {
    this.ourNames = List.copyOf(ourNames);
  }

  /** The requests of which one has to be affirmed. */
  List<ObjectNode> requests(Question question) {
    return switch (question) {
      case Question.CaaPermits(CaaQuestion asked) -> List.of(caa(asked));
      case Question.ShowsDnsChange(DnsChange change, _) ->
          List.of(dnsChange(change, change.label()), dnsChange(change, ""));
      case Question.ShowsPage(AgreedPage page) -> List.of(page(page));
      case Question.ShowsPersistent(var name, String accountUri, Reach wanted) ->
          List.of(persistent(name, accountUri, wanted));
      case Question.ShowsContactMail(var name, var address) -> List.of(contact(name, address));
    };
  }

  private ObjectNode caa(CaaQuestion asked) {
    ObjectNode request = request(CAA, asked.name().text());
    ObjectNode parameters = request.putObject("caa_check_parameters");
    parameters.put("certificate_type", "tls-server");
    ourNames.forEach(parameters.putArray("caa_domains")::add);
    CaaBonds.write(asked, parameters);
    return request;
  }

  private static ObjectNode dnsChange(DnsChange change, String prefix) {
    ObjectNode request = request(CONTROL, change.name().text());
    ObjectNode parameters = request.putObject("dcv_check_parameters");
    parameters.put("validation_method", "dns-change");
    parameters.put("dns_record_type", Check.Type.TXT.name());
    parameters.put("dns_name_prefix", prefix);
    parameters.put("challenge_value", change.value().text());
    return request;
  }

  private static ObjectNode page(AgreedPage page) {
    ObjectNode request = request(CONTROL, page.name().text());
    ObjectNode parameters = request.putObject("dcv_check_parameters");
    parameters.put("validation_method", "website-change");
    parameters.put("http_token_path", page.file());
    parameters.put("challenge_value", page.value().text());
    parameters.put("url_scheme", "http");
    return request;
  }

  private ObjectNode persistent(AuthorizationDomainName name, String accountUri, Reach wanted) {
    ObjectNode request = request(CONTROL, name.text());
    ObjectNode parameters = request.putObject("dcv_check_parameters");
    parameters.put("validation_method", PersistentWords.METHOD);
    PersistentWords.write(ourNames, accountUri, wanted, parameters);
    return request;
  }

  private static ObjectNode contact(AuthorizationDomainName name, EmailAddress address) {
    ObjectNode request = request(CONTROL, name.text());
    ObjectNode parameters = request.putObject("dcv_check_parameters");
    parameters.put("validation_method", "contact-email-txt");
    parameters.put("challenge_value", address.text());
    return request;
  }

  private static ObjectNode request(String type, String target) {
    ObjectNode request = MpicJson.object();
    request.put("check_type", type);
    request.put("domain_or_ip_target", target);
    ObjectNode alone = request.putObject("orchestration_parameters");
    alone.put("perspective_count", 1);
    alone.put("quorum_count", 1);
    return request;
  }
}
