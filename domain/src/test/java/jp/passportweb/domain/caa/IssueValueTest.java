package jp.passportweb.domain.caa;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import jp.passportweb.domain.caa.IssueValue.Issuer;
import jp.passportweb.domain.caa.IssueValue.Parameter;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("CAA-2 the grammar of issue values (RFC 8659 4.2)")
class IssueValueTest {
  @ParameterizedTest(name = "[{0}] names [{1}]")
  @CsvSource({
    "ca.example, ca.example",
    "CA.Example, ca.example",
    "'  ca.example\t', ca.example",
    "'ca.example;', ca.example",
    "'ca.example ; ', ca.example",
    "ca, ca",
    "xn--fsq.example, xn--fsq.example",
    "a--b.example, a--b.example",
    "';', ''",
    "'', ''",
    "' ; ', ''"
  })
  @DisplayName("who is named; nobody by an empty name")
  void issuers(String value, String issuer) {
    assertThat(IssueValue.of(value)).isEqualTo(new Issuer(issuer, List.of()));
  }

  @ParameterizedTest(name = "[{0}]")
  @ValueSource(
      strings = {
        "%%%%%",
        "ca.example.",
        ".ca.example",
        "ca..example",
        "-ca.example",
        "ca-.example",
        "ca_1.example",
        "ca example",
        "認証局.example",
        "ca.example\u00a0",
        "ca.example\n",
        "ca.example; a",
        "ca.example; =b",
        "ca.example; a=b;",
        "ca.example; a=b;; c=d",
        "ca.example;; a=b",
        "ca.example; a=b c",
        "ca.example; a=b c=d",
        "ca.example; a_b=c",
        "ca.example; a-=b",
        "ca.example; a=é",
        "ca.example, other.example",
        "https://ca.example"
      })
  @DisplayName("what is not of the grammar names nobody")
  void malformed(String value) {
    assertThat(IssueValue.of(value)).isEqualTo(new IssueValue.Malformed());
  }

  @Test
  @DisplayName("parameters keep their order, their values' capitals and signs, and may be empty")
  void parameters() {
    assertThat(IssueValue.of("ca.example;A=1 ; b-2 =\tx=Y:/?&;a="))
        .isEqualTo(
            new Issuer(
                "ca.example",
                List.of(
                    new Parameter("a", "1"),
                    new Parameter("b-2", "x=Y:/?&"),
                    new Parameter("a", ""))));
  }

  @Test
  @DisplayName("all values of a tag are told, so that two can be refused")
  void values() {
    Issuer value = new Issuer("", List.of(new Parameter("a", "1"), new Parameter("a", "2")));
    assertThat(value.values("a")).containsExactly("1", "2");
    assertThat(value.values("b")).isEmpty();
  }

  @ParameterizedTest(name = "{0} ...")
  @ValueSource(strings = {"a", "-", ".", ";", " ", "a=", "a=b;", "\t;", "a ;", "=", "a-", "a."})
  @Timeout(5)
  @DisplayName("a long value is read as quickly as its length wants it")
  void longValues(String part) {
    String whole = part.repeat(60_000 / part.length());
    for (String value :
        List.of(whole, whole + "!", "ca.example; " + whole + "!", "x" + whole + "x")) {
      assertThat(IssueValue.of(value)).isNotNull();
      assertThat(IssueValue.issuerOf(value)).isNotNull();
    }
  }

  @Test
  @DisplayName("whatever a value is made of, it is read or refused")
  void anything() {
    Random random = new Random(7);
    String signs = "a-.;= \t\"\\\u00e9\n0Z";
    for (int number = 0; number < 20_000; number++) {
      String value =
          random
              .ints(random.nextInt(12), 0, signs.length())
              .mapToObj(at -> signs.substring(at, at + 1))
              .collect(Collectors.joining());
      if (IssueValue.of(value) instanceof Issuer issuer) {
        assertThat(issuer.issuer()).matches("([a-z0-9]([a-z0-9.-]*[a-z0-9])?)?");
      }
    }
  }
}
