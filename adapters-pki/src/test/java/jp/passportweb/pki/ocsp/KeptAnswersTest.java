package jp.passportweb.pki.ocsp;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.stream.IntStream;
import jp.passportweb.domain.certificate.CertificateStatus;
import jp.passportweb.domain.certificate.CrlReason;
import jp.passportweb.domain.certificate.StatusAnswer;
import jp.passportweb.domain.signingrequest.Der;
import jp.passportweb.pki.authority.ContentBuilder;
import jp.passportweb.pki.authority.TestAuthority;
import org.bouncycastle.asn1.ocsp.OCSPResponseStatus;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("§6.6, NOD-1: which signed answers are given again")
class KeptAnswersTest {
  private static final Der SERVER = TestAuthority.issue(ContentBuilder.sr().build());
  private static final byte[] QUESTION = Asking.of(Answering.SR, SERVER).bytes();

  @TempDir static Path directory;

  private Answering answering;

  @BeforeEach
  void open() {
    answering = new Answering(directory);
    answering.set(SERVER, new CertificateStatus.Good());
    answering.kept.confirm(0);
  }

  @Test
  @DisplayName("the same bytes get the same answer, those of another authority none")
  void kept() {
    StatusAnswer answer = answering.answer(Answering.SR, QUESTION);
    assertThat(answering.kept.of(Answering.SR.name(), QUESTION.clone())).contains(signed(answer));
    assertThat(answering.kept.of(Answering.EV.name(), QUESTION)).isEmpty();
    byte[] longer = Arrays.copyOf(QUESTION, QUESTION.length + 1);
    assertThat(answering.kept.of(Answering.SR.name(), longer)).isEmpty();
  }

  @Test
  @DisplayName("a revocation that is stored drops every answer at once; the next one says it")
  void dropped() {
    answering.answer(Answering.SR, QUESTION);
    answering.set(
        SERVER, new CertificateStatus.Revoked(TestAuthority.NOW, CrlReason.KEY_COMPROMISE));
    answering.kept.forget();
    assertThat(keptNow()).isFalse();
    StatusAnswer revoked = answering.answer(Answering.SR, QUESTION);
    assertThat(Answering.signed(revoked).getResponses()[0].getCertStatus()).isNotNull();
    assertThat(answering.kept.of(Answering.SR.name(), QUESTION)).contains(signed(revoked));
  }

  @Test
  @DisplayName("an answer whose status was read before a change is not kept after it")
  void overtaken() {
    answering
        .open()
        .answer(
            Answering.SR.name(),
            QUESTION,
            _ -> {
              answering.kept.forget();
              return new CertificateStatus.Good();
            });
    assertThat(keptNow()).isFalse();
  }

  @Test
  @DisplayName("it is kept for an hour, and never before its time")
  void ages() {
    answering.answer(Answering.SR, QUESTION);
    watchedAt(TestAuthority.NOW.plus(Duration.ofHours(1)).minusMillis(1));
    assertThat(keptNow()).isTrue();
    watchedAt(TestAuthority.NOW.plus(Duration.ofHours(1)));
    assertThat(keptNow()).isFalse();
    watchedAt(TestAuthority.NOW.minusSeconds(1));
    assertThat(keptNow()).isFalse();
  }

  @Test
  @DisplayName("while nobody looks what other nodes have stored, none is given")
  void unconfirmed() {
    KeptAnswers unwatched = new KeptAnswers(() -> TestAuthority.NOW);
    unwatched.keep(
        Answering.SR.name(),
        QUESTION,
        signed(answering.answer(Answering.SR, QUESTION)),
        unwatched.state());
    assertThat(unwatched.of(Answering.SR.name(), QUESTION)).isEmpty();
  }

  @Test
  @DisplayName(
      "a look lets answers be given for a second, and drops them where another node revoked")
  void watched() {
    answering.answer(Answering.SR, QUESTION);
    answering.at(TestAuthority.NOW.plusMillis(999));
    assertThat(keptNow()).isTrue();
    answering.at(TestAuthority.NOW.plusSeconds(1));
    assertThat(keptNow()).isFalse();
    answering.kept.confirm(0);
    assertThat(keptNow()).isTrue();
    answering.kept.confirm(1);
    assertThat(keptNow()).isFalse();
  }

  @Test
  @DisplayName(
      "an answer to a nonce is for that question alone, and what is unknown may be issued soon")
  void notKept() {
    byte[] withNonce = Asking.of(Answering.SR, SERVER).nonce(16).bytes();
    answering.answer(Answering.SR, withNonce);
    assertThat(answering.kept.of(Answering.SR.name(), withNonce)).isEmpty();
    byte[] unknown =
        Asking.of(Answering.SR, TestAuthority.issue(ContentBuilder.sr().build())).bytes();
    answering.answer(Answering.SR, unknown);
    assertThat(answering.kept.of(Answering.SR.name(), unknown)).isEmpty();
  }

  @Test
  @DisplayName(
      "unknown serial numbers are not signed without end: later ones are told to try later")
  void budget() {
    byte[] unknown =
        Asking.of(Answering.SR, TestAuthority.issue(ContentBuilder.sr().build())).bytes();
    IntStream.range(0, 100)
        .forEach(_ ->
            assertThat(answering.answer(Answering.SR, unknown))
                .isInstanceOf(StatusAnswer.Signed.class));
    assertThat(answering.refusal(Answering.SR, unknown)).isEqualTo(OCSPResponseStatus.TRY_LATER);
    assertThat(answering.answer(Answering.SR, QUESTION)).isInstanceOf(StatusAnswer.Signed.class);
    answering.at(TestAuthority.NOW.plusSeconds(1));
    assertThat(answering.answer(Answering.SR, unknown)).isInstanceOf(StatusAnswer.Signed.class);
  }

  private void watchedAt(Instant now) {
    answering.at(now);
    answering.kept.confirm(0);
  }

  private boolean keptNow() {
    return answering.kept.of(Answering.SR.name(), QUESTION).isPresent();
  }

  private static StatusAnswer.Signed signed(StatusAnswer answer) {
    return (StatusAnswer.Signed) answer;
  }
}
