package jp.passportweb.network.perspective;

import static jp.passportweb.network.perspective.Neighbourhood.VALUE;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import jp.passportweb.network.perspective.Caller.Answer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("MPIC-3 a perspective answers Open MPIC's API by what it sees")
class PerspectiveServerTest {
  private Neighbourhood neighbourhood;
  private PerspectiveServer server;
  private Caller caller;

  @BeforeEach
  void start() throws IOException {
    neighbourhood = new Neighbourhood();
    server = neighbourhood.serve();
    caller = new Caller(server);
  }

  @AfterEach
  void stop() throws IOException {
    server.close();
    neighbourhood.close();
  }

  @Test
  @DisplayName("an answer is one of a deployment of one, and repeats what was asked")
  void shape() throws IOException, InterruptedException {
    Answer answer = caller.post(text("www.example.test", "_passport"));
    assertThat(answer.status()).isEqualTo(200);
    JsonNode body = answer.body();
    assertThat(body.path("check_type").asText()).isEqualTo("dcv");
    assertThat(body.path("domain_or_ip_target").asText()).isEqualTo("www.example.test");
    assertThat(body.path("trace_identifier").asText()).isEqualTo("t-1");
    assertThat(body.path("is_valid").booleanValue()).isTrue();
    assertThat(body.path("actual_orchestration_parameters"))
        .hasToString("{\"perspective_count\":1,\"quorum_count\":1,\"attempt_count\":1}");
    assertThat(body.path("request_orchestration_parameters").isNull()).isTrue();
    assertThat(body.path("dcv_check_parameters").path("dns_record_type").asText()).isEqualTo("TXT");
    assertThat(body.path("perspectives")).hasSize(1);
    JsonNode only = body.path("perspectives").path(0);
    assertThat(only.path("perspective_code").asText()).isEqualTo("apnic.sydney");
    assertThat(only.path("check_response"))
        .hasToString(
            "{\"check_type\":\"dcv\",\"check_passed\":true,\"timestamp_ns\":1795921200000000000,"
                + "\"errors\":[],\"details\":{\"records_seen\":[\""
                + VALUE
                + "\"],\"response_code\":0,\"ad_flag\":true,"
                + "\"found_at\":\"_passport.www.example.test\"}}");
  }

  @ParameterizedTest(name = "{0} {1} {2}: {3}")
  @CsvSource({
    "www.example.test, _passport, TXT, true, 0",
    "www.example.test, '', TXT, false, 0",
    "bare.example.test, '', TXT, true, 0",
    "bare.example.test, _passport, TXT, false, 3",
    "quoted.example.test, '', TXT, false, 0",
    "alias.example.test, _passport, CNAME, true, 3",
    "alias.example.test, _passport, TXT, false, 3",
    "changed.example.test, _passport, CNAME, false, 2",
    "www.example.test, _passport, CNAME, false, 0"
  })
  @DisplayName("a value in the DNS counts at the one name, in the one type, that was asked for")
  void dnsChange(String target, String prefix, String type, boolean passed, int code)
      throws IOException, InterruptedException {
    JsonNode response = response(control(target, dns(prefix, type)));
    assertThat(response.path("check_passed").booleanValue()).isEqualTo(passed);
    assertThat(response.path("details").path("response_code").intValue()).isEqualTo(code);
  }

  @Test
  @DisplayName("a page holds the value, another has none, and inside of a network nobody looks")
  void page() throws IOException, InterruptedException {
    String file =
        "\"validation_method\": \"website-change\", \"http_token_path\": \"passport.txt\"";
    JsonNode there = response(control("www.example.test", file));
    assertThat(there.path("check_passed").booleanValue()).isTrue();
    assertThat(there.path("details").path("response_status_code").intValue()).isEqualTo(200);
    assertThat(there.path("details").path("resolved_ip").asText()).isEqualTo("127.0.0.1");
    assertThat(there.path("details").path("response_page").asText()).startsWith(VALUE);
    JsonNode missing = response(control("other.example.test", file.replace("passport", "another")));
    assertThat(missing.path("check_passed").booleanValue()).isFalse();
    assertThat(missing.path("details").path("response_status_code").intValue()).isEqualTo(404);
    JsonNode inside = response(control("inside.example.test", file));
    assertThat(inside.path("check_passed").booleanValue()).isFalse();
    assertThat(inside.path("errors").path(0).path("error_message").asText())
        .isEqualTo("ForbiddenAddress");
  }

  @ParameterizedTest(name = "{0} at {1}: {2}")
  @CsvSource({
    "master@example.test, www, true",
    "Master@example.test, www, false",
    "master@example.test, other, false",
    "master@example.test, inside, false"
  })
  @DisplayName("an address for mail that stands alone in a record, letter by letter")
  void contact(String address, String host, boolean passed)
      throws IOException, InterruptedException {
    JsonNode response = response(contactRequest(host, address, ""));
    assertThat(response.path("check_passed").booleanValue()).isEqualTo(passed);
  }

  @ParameterizedTest(name = "{0}, {1} {2}: {3}")
  @CsvSource({
    "www, acct:7@ca.example, '', true",
    "www, acct:8@ca.example, '', false",
    "www, acct:7@ca.example, wildcard, false",
    "tree, acct:7@ca.example, wildcard, true",
    "tree, acct:7@ca.example, '', true",
    "ended, acct:7@ca.example, '', false",
    "other, acct:7@ca.example, '', false"
  })
  @DisplayName("a persistent record names the account, and what is below the name if it has to")
  void persistent(String host, String account, String policy, boolean passed)
      throws IOException, InterruptedException {
    JsonNode response = response(persistentRequest(host, account, policy));
    assertThat(response.path("check_passed").booleanValue()).isEqualTo(passed);
    assertThat(response.path("details").path("found_at").asText())
        .isEqualTo("_validation-persist." + host + ".example.test");
  }

  @Test
  @DisplayName("methods with a place of their own are asked at no other")
  void ownPlaces() throws IOException, InterruptedException {
    String right = ", \"dns_name_prefix\": \"_validation-contactemail\"";
    assertThat(status(contactRequest("www", "master@example.test", right))).isEqualTo(200);
    assertThat(status(contactRequest("www", "master@example.test", right.replace("contact", ""))))
        .isEqualTo(400);
    String caa = ", \"dns_record_type\": \"CAA\"";
    assertThat(status(contactRequest("www", "master@example.test", caa))).isEqualTo(400);
    assertThat(status(contactRequest("www", "master", ""))).isEqualTo(400);
    String persistent = persistentRequest("www", "acct:7@ca.example", "");
    assertThat(status(persistent.replace("[\"ca.example\"]", "[]"))).isEqualTo(400);
    assertThat(status(persistent.replace("acct:7@ca.example", ""))).isEqualTo(400);
    assertThat(status(persistentRequest("www", "acct:7@ca.example", "tree"))).isEqualTo(400);
  }

  private int status(String request) throws IOException, InterruptedException {
    return caller.post(request).status();
  }

  @ParameterizedTest(name = "{0} for {1}: {2}")
  @CsvSource({
    "www.example.test, acct:7@ca.example, true, example.test",
    "'*.www.example.test', acct:7@ca.example, true, example.test",
    "bound.example.test, acct:7@ca.example, true, bound.example.test",
    "bound.example.test, acct:8@ca.example, false, bound.example.test",
    "foreign.example.test, acct:7@ca.example, false, foreign.example.test",
    "www.free.test, acct:7@ca.example, true, "
  })
  @DisplayName("CAA permits by name and account, and the record is told with where it stands")
  void caa(String target, String account, boolean passed, String at)
      throws IOException, InterruptedException {
    JsonNode response = response(caaRequest(target, account));
    assertThat(response.path("check_passed").booleanValue()).isEqualTo(passed);
    JsonNode details = response.path("details");
    assertThat(details.path("caa_record_present").booleanValue()).isEqualTo(at != null);
    assertThat(details.path("found_at").textValue()).isEqualTo(at);
    assertThat(details.path("records_seen")).hasSize(at == null ? 0 : 1);
    assertThat(response.path("errors")).hasSize(passed ? 0 : 1);
  }

  @Test
  @DisplayName("whoever names no account is not let in by a record that binds to one")
  void bound() throws IOException, InterruptedException {
    String plain =
        """
        {"check_type": "caa", "domain_or_ip_target": "bound.example.test",
         "caa_check_parameters": {"caa_domains": ["ca.example"]}}\
        """;
    assertThat(response(plain).path("check_passed").booleanValue()).isFalse();
  }

  private JsonNode response(String request) throws IOException, InterruptedException {
    Answer answer = caller.post(request);
    assertThat(answer.status()).as(answer.body().toString()).isEqualTo(200);
    return answer.body().path("perspectives").path(0).path("check_response");
  }

  private static String text(String target, String prefix) {
    return control(target, dns(prefix, "TXT"));
  }

  private static String dns(String prefix, String type) {
    return "\"validation_method\": \"dns-change\", \"dns_name_prefix\": \"%s\", ".formatted(prefix)
        + "\"dns_record_type\": \"%s\"".formatted(type);
  }

  private static String control(String target, String parameters) {
    return """
    {"check_type": "dcv", "domain_or_ip_target": "%s", "trace_identifier": "t-1",
     "dcv_check_parameters": {"challenge_value": "%s", %s}}\
    """
        .formatted(target, VALUE, parameters);
  }

  private static String caaRequest(String target, String account) {
    return """
    {"check_type": "caa", "domain_or_ip_target": "%s",
     "caa_check_parameters": {"certificate_type": "tls-server", "caa_domains": ["ca.example"],
      "account_uris": ["%s"], "validation_methods": ["dns-change"]}}\
    """
        .formatted(target, account);
  }

  private static String contactRequest(String host, String address, String more) {
    return """
    {"check_type": "dcv", "domain_or_ip_target": "%s.example.test", "dcv_check_parameters":
      {"validation_method": "contact-email-txt", "challenge_value": "%s"%s}}\
    """
        .formatted(host, address, more);
  }

  private static String persistentRequest(String host, String account, String policy) {
    String more = policy.isEmpty() ? "" : ", \"policy\": \"" + policy + "\"";
    return """
    {"check_type": "dcv", "domain_or_ip_target": "%s.example.test", "dcv_check_parameters":
      {"validation_method": "dns-persistent", "issuer_domain_names": ["ca.example"],
       "expected_account_uri": "%s"%s}}\
    """
        .formatted(host, account, more);
  }
}
