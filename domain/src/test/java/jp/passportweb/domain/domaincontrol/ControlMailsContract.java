package jp.passportweb.domain.domaincontrol;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jp.passportweb.domain.Repositories;
import jp.passportweb.domain.Scene;
import jp.passportweb.domain.contact.EmailAddress;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What every implementation of {@link ControlMails} does. */
public abstract class ControlMailsContract {
  private static final Instant NOW = Instant.parse("2026-11-29T00:00:00Z");

  private final ControlMails mails;
  private final Repositories repositories;
  private PendingAuthorization pending;

  protected ControlMailsContract(Repositories repositories) {
    this.mails = repositories.controlMails();
    this.repositories = repositories;
  }

  /** Inside of the test, and so of its transaction. */
  private void asked() {
    pending =
        AuthorizationSamples.pending(new Scene(repositories).account(), "shop.example.jp", NOW);
    repositories.authorizations().begin(pending);
  }

  @Test
  @DisplayName(
      "DCV-2 a mail is found by its value's hash and by what it asks for, the latest first")
  void found() {
    asked();
    ControlMail first = sent(NOW);
    ControlMail second = sent(NOW.plusSeconds(1));
    assertThat(mails.byDigest(first.digest())).contains(first);
    assertThat(mails.byDigest("other")).isEmpty();
    assertThat(mails.of(List.of(pending.id()))).containsExactly(second, first);
    assertThat(mails.of(List.of())).isEmpty();
  }

  @Test
  @DisplayName("DCV-2 it is answered once")
  void answered() {
    asked();
    ControlMail mail = sent(NOW);
    assertThat(mails.answer(mail, NOW.plusSeconds(9))).isTrue();
    assertThat(mails.answer(mail, NOW.plusSeconds(10))).isFalse();
    assertThat(mails.byDigest(mail.digest()).orElseThrow().answered())
        .isEqualTo(NOW.plusSeconds(9));
  }

  private ControlMail sent(Instant at) {
    ControlMail mail =
        new ControlMail(
            UUID.randomUUID().toString(),
            pending.id(),
            new AuthorizationDomainName("example.jp"),
            new EmailAddress("admin@example.jp"),
            ValidationMethod.CONSTRUCTED_MAIL,
            at,
            null);
    mails.add(mail);
    return mail;
  }
}
