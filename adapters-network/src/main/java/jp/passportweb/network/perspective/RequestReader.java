package jp.passportweb.network.perspective;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import jp.passportweb.domain.contact.EmailAddress;
import jp.passportweb.domain.domaincontrol.AgreedPage;
import jp.passportweb.domain.domaincontrol.AuthorizationDomainName;
import jp.passportweb.domain.domaincontrol.ContactMail;
import jp.passportweb.domain.domaincontrol.PersistentRules;
import jp.passportweb.domain.domaincontrol.RandomValue;
import jp.passportweb.domain.input.Parsed;

/** Reads what Open MPIC's API asks, version 3 of its specification (MPIC-3). */
final class RequestReader {
  private static final String LABEL = "[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?";
  private static final Pattern NAME = Pattern.compile(LABEL + "(?:\\." + LABEL + ")+");
  private static final Pattern PREFIX = Pattern.compile(LABEL + "(?:\\." + LABEL + "){0,3}");
  private static final int LONGEST_NAME = 253;
  private static final int LONGEST_TRACE = 200;

  private final Instant now;

  /**
   * @param now from when values count
   */
  RequestReader(Instant now) {
    this.now = now;
  }

  MpicRequest read(byte[] body) throws NotSpoken {
    JsonNode whole = MpicJson.read(body).orElseThrow(() -> new NotSpoken("no JSON object"));
    alone(whole.path("orchestration_parameters"));
    if (whole.path("trace_identifier").asText("").length() > LONGEST_TRACE) {
      throw new NotSpoken("trace_identifier is too long");
    }
    String type = text(whole, "check_type");
    String target = text(whole, "domain_or_ip_target");
    return switch (type) {
      case "caa" ->
          new MpicRequest(
              type, target, whole, caa(name(target, true), whole.path("caa_check_parameters")));
      case "dcv" ->
          new MpicRequest(
              type,
              target,
              whole,
              control(name(target, false), whole.path("dcv_check_parameters")));
      default -> throw new NotSpoken("check_type is not spoken here");
    };
  }

  /** One perspective, whose answer counts: whoever wants more has to ask more of them. */
  private static void alone(JsonNode orchestration) throws NotSpoken {
    for (String count : List.of("perspective_count", "quorum_count")) {
      if (orchestration.path(count).asInt(1) != 1) {
        throw new NotSpoken(count + " can only be 1 here");
      }
    }
  }

  private static Check caa(String target, JsonNode parameters) throws NotSpoken {
    if (!parameters.path("certificate_type").asText("tls-server").equals("tls-server")) {
      throw new NotSpoken("certificate_type is not spoken here");
    }
    List<String> issuers =
        MpicJson.texts(parameters.path("caa_domains"))
            .filter(names -> !names.isEmpty())
            .orElseThrow(() -> new NotSpoken("caa_domains names nobody"));
    return new Check.Caa(issuers, CaaBonds.read(target, parameters));
  }

  private Check control(String target, JsonNode parameters) throws NotSpoken {
    String method = text(parameters, "validation_method");
    return switch (method) {
      case "dns-change" -> dnsValue(target, parameters);
      case "website-change" -> page(target, parameters);
      case "contact-email-txt" -> contact(new AuthorizationDomainName(target), parameters);
      case PersistentWords.METHOD -> persistent(new AuthorizationDomainName(target), parameters);
      default -> throw new NotSpoken("validation_method is not spoken here");
    };
  }

  private Check dnsValue(String target, JsonNode parameters) throws NotSpoken {
    Check.Type type =
        switch (text(parameters, "dns_record_type")) {
          case "TXT" -> Check.Type.TXT;
          case "CNAME" -> Check.Type.CNAME;
          default -> throw new NotSpoken("dns_record_type is not spoken here");
        };
    String prefix = parameters.path("dns_name_prefix").asText("");
    if (!prefix.isEmpty() && !PREFIX.matcher(prefix).matches()) {
      throw new NotSpoken("dns_name_prefix is no label");
    }
    String place = prefix.isEmpty() ? target : prefix + "." + target;
    boolean exact = parameters.path("require_exact_match").asBoolean(false);
    return new Check.DnsValue(place, type, value(parameters), exact);
  }

  private Check page(String target, JsonNode parameters) throws NotSpoken {
    for (String refused : Set.of("match_regex", "http_headers")) {
      if (!parameters.path(refused).isMissingNode() && !parameters.path(refused).isNull()) {
        throw new NotSpoken(refused + " is not spoken here");
      }
    }
    if (!parameters.path("url_scheme").asText("http").equals("http")) {
      throw new NotSpoken("url_scheme is not spoken here");
    }
    try {
      return new Check.Page(
          new AgreedPage(
              new AuthorizationDomainName(target),
              text(parameters, "http_token_path"),
              value(parameters)));
    } catch (IllegalArgumentException e) {
      throw new NotSpoken("http_token_path is no name of a file");
    }
  }

  private static Check contact(AuthorizationDomainName name, JsonNode parameters) throws NotSpoken {
    onlyAt(ContactMail.place(name), name, parameters);
    String text = text(parameters, "challenge_value");
    return switch (EmailAddress.parse(text)) {
      case Parsed.Good<EmailAddress>(EmailAddress address) when address.text().equals(text) ->
          new Check.Contact(name, address);
      case Parsed.Good<EmailAddress> _, Parsed.Bad<EmailAddress> _ ->
          throw new NotSpoken("challenge_value is no address for mail");
    };
  }

  private static Check persistent(AuthorizationDomainName name, JsonNode parameters)
      throws NotSpoken {
    onlyAt(PersistentRules.place(name), name, parameters);
    return PersistentWords.read(name, parameters);
  }

  /** Of a method that knows one place, a request may name this and no other. */
  private static void onlyAt(String place, AuthorizationDomainName name, JsonNode parameters)
      throws NotSpoken {
    String prefix = parameters.path("dns_name_prefix").asText("");
    if (!prefix.isEmpty() && !place.equals(prefix + "." + name.text())) {
      throw new NotSpoken("dns_name_prefix is not that of the method");
    }
    if (!parameters.path("dns_record_type").asText("TXT").equals("TXT")) {
      throw new NotSpoken("dns_record_type is not that of the method");
    }
  }

  private RandomValue value(JsonNode parameters) throws NotSpoken {
    try {
      return new RandomValue(text(parameters, "challenge_value"), now);
    } catch (IllegalArgumentException e) {
      throw new NotSpoken("challenge_value is no random value of 128 bits in hexadecimal");
    }
  }

  private static String name(String target, boolean wildcard) throws NotSpoken {
    String host = wildcard && target.startsWith("*.") ? target.substring(2) : target;
    if (target.length() > LONGEST_NAME || !NAME.matcher(host).matches()) {
      throw new NotSpoken("domain_or_ip_target is no name in lower case");
    }
    return target;
  }

  private static String text(JsonNode parent, String member) throws NotSpoken {
    JsonNode found = parent.path(member);
    if (!found.isTextual() || found.textValue().isEmpty()) {
      throw new NotSpoken(member + " is missing");
    }
    return found.textValue();
  }
}
