package jp.passportweb.pki.passkey;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import java.util.Random;
import java.util.UUID;
import jp.passportweb.domain.account.AccountId;
import jp.passportweb.domain.passkey.Octets;
import jp.passportweb.domain.passkey.Passkey;
import jp.passportweb.domain.passkey.PasskeyChallenge;
import jp.passportweb.domain.passkey.PasskeyId;
import jp.passportweb.domain.passkey.PasskeyName;
import jp.passportweb.domain.passkey.PasskeyRefusal;
import jp.passportweb.domain.passkey.PasskeyVerifier;
import jp.passportweb.domain.passkey.PasskeyVerifier.Assertion;
import jp.passportweb.domain.passkey.PasskeyVerifier.AssertionVerdict;
import jp.passportweb.domain.passkey.PasskeyVerifier.Attestation;
import jp.passportweb.domain.passkey.PasskeyVerifier.RegistrationVerdict;
import jp.passportweb.pki.passkey.SoftAuthenticator.Circumstances;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("LOGIN-1 what passkeys answer")
class WebAuthnVerifierTest {
  private static final Instant NOW = Instant.parse("2026-11-25T03:00:00Z");
  private static final AccountId ACCOUNT = new AccountId(UUID.randomUUID());

  private final Random random = new Random(42);
  private final PasskeyVerifier verifier = PasskeySite.at(URI.create("https://pfw.example:8443"));
  private final SoftAuthenticator authenticator =
      new SoftAuthenticator(new Circumstances("https://pfw.example:8443", "pfw.example", true));

  @Test
  @DisplayName("LOGIN-1 a passkey that was registered signs in, with a counter that grows or is 0")
  void good() {
    Passkey passkey = registered();
    assertThat(passkey.credentialId()).isEqualTo(authenticator.credentialId);
    assertThat(verdict(passkey, 0)).isEqualTo(new AssertionVerdict.Verified(0));
    assertThat(verdict(passkey, 5)).isEqualTo(new AssertionVerdict.Verified(5));
    assertThat(verdict(passkey.used(5, NOW), 6)).isEqualTo(new AssertionVerdict.Verified(6));
  }

  @ParameterizedTest
  @CsvSource({
    "https://pfw.example,      pfw.example, true,  WRONG_ORIGIN",
    "http://pfw.example:8443,  pfw.example, true,  WRONG_ORIGIN",
    "https://evil.example,     pfw.example, true,  WRONG_ORIGIN",
    "https://pfw.example:8443, evil.example, true, WRONG_RELYING_PARTY",
    "https://pfw.example:8443, pfw.example, false, USER_NOT_VERIFIED"
  })
  @DisplayName("LOGIN-1 another site, or nobody verified: neither registered nor logged in")
  void circumstances(String origin, String relyingParty, boolean verifies, PasskeyRefusal reason) {
    Circumstances other = new Circumstances(origin, relyingParty, verifies);
    PasskeyChallenge toRegister = fresh();
    assertThat(verifier.register(toRegister, authenticator.registers(toRegister, other)))
        .isEqualTo(new RegistrationVerdict.Refused(reason));
    Passkey passkey = registered();
    PasskeyChallenge toLogIn = fresh();
    assertThat(
            verifier.verify(
                toLogIn, authenticator.logsIn(toLogIn, ACCOUNT.value(), 1, other), passkey))
        .isEqualTo(new AssertionVerdict.Refused(reason));
  }

  @Test
  @DisplayName("LOGIN-1 an answer to another challenge is refused")
  void challenge() {
    PasskeyChallenge asked = fresh();
    PasskeyChallenge other = fresh();
    assertThat(verifier.register(asked, authenticator.registers(other)))
        .isEqualTo(new RegistrationVerdict.Refused(PasskeyRefusal.WRONG_CHALLENGE));
    refused(
        verifier.verify(asked, authenticator.logsIn(other, ACCOUNT.value(), 1), registered()),
        PasskeyRefusal.WRONG_CHALLENGE);
  }

  @ParameterizedTest
  @CsvSource({"5, 5", "5, 4", "5, 0"})
  @DisplayName("LOGIN-1 a counter that does not grow is refused")
  void counter(int seen, int presented) {
    refused(verdict(registered().used(seen, NOW), presented), PasskeyRefusal.COUNTER_BACKWARDS);
  }

  @Test
  @DisplayName("LOGIN-1 a changed signature, changed data and another key's signature are refused")
  void signature() {
    Passkey passkey = registered();
    PasskeyChallenge challenge = fresh();
    Assertion good = authenticator.logsIn(challenge, ACCOUNT.value(), 1);
    Assertion grown = authenticator.logsIn(challenge, ACCOUNT.value(), 2);
    Assertion foreign =
        new SoftAuthenticator(new Circumstances("https://pfw.example:8443", "pfw.example", true))
            .logsIn(challenge, ACCOUNT.value(), 1);
    refused(
        verifier.verify(
            challenge, with(good, good.authenticatorData(), grown.signature()), passkey),
        PasskeyRefusal.WRONG_SIGNATURE);
    refused(
        verifier.verify(
            challenge, with(good, grown.authenticatorData(), good.signature()), passkey),
        PasskeyRefusal.WRONG_SIGNATURE);
    refused(
        verifier.verify(
            challenge, with(good, good.authenticatorData(), foreign.signature()), passkey),
        PasskeyRefusal.WRONG_SIGNATURE);
  }

  @Test
  @DisplayName("LOGIN-1 whatever bytes come, the answer is a refusal")
  void malformed() {
    PasskeyChallenge challenge = fresh();
    Attestation good = authenticator.registers(challenge);
    Passkey passkey = registered();
    for (int length = 1; length < good.attestationObject().bytes().length; length++) {
      Octets cut = Octets.of(java.util.Arrays.copyOf(good.attestationObject().bytes(), length));
      assertThat(verifier.register(challenge, new Attestation(good.clientData(), cut)))
          .isInstanceOf(RegistrationVerdict.Refused.class);
      Octets noise = Octets.random(random, length);
      refused(
          verifier.verify(
              challenge,
              new Assertion(passkey.credentialId(), noise, noise, noise, noise),
              passkey),
          PasskeyRefusal.MALFORMED);
    }
  }

  private PasskeyChallenge fresh() {
    return new PasskeyChallenge(
        new PasskeyChallenge.Ticket(UUID.randomUUID(), NOW), Octets.random(random, 32));
  }

  private Passkey registered() {
    PasskeyChallenge challenge = fresh();
    return switch (verifier.register(challenge, authenticator.registers(challenge))) {
      case RegistrationVerdict.Registered made ->
          new Passkey(
              new PasskeyId(UUID.randomUUID()),
              ACCOUNT,
              made.credentialId(),
              made.credential(),
              made.signatureCounter(),
              new PasskeyName("usb"),
              NOW,
              null);
      case RegistrationVerdict.Refused refused -> throw new AssertionError(refused);
    };
  }

  private AssertionVerdict verdict(Passkey passkey, int counter) {
    PasskeyChallenge challenge = fresh();
    return verifier.verify(
        challenge, authenticator.logsIn(challenge, ACCOUNT.value(), counter), passkey);
  }

  private static Assertion with(Assertion good, Octets authenticatorData, Octets signature) {
    return new Assertion(
        good.credentialId(), good.userHandle(), good.clientData(), authenticatorData, signature);
  }

  private static void refused(AssertionVerdict verdict, PasskeyRefusal reason) {
    assertThat(verdict).isEqualTo(new AssertionVerdict.Refused(reason));
  }
}
