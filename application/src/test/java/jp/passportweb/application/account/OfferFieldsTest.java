package jp.passportweb.application.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import jp.passportweb.application.account.OfferFields.Source;
import jp.passportweb.application.story.FilledForm;
import jp.passportweb.domain.account.AccountId;
import jp.passportweb.domain.applicationrecord.RequestType;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("PROF-2 what an account can call into a new application")
class OfferFieldsTest {
  private final AccountHolder holder = new AccountHolder();

  @ParameterizedTest
  @EnumSource(RequestType.class)
  @DisplayName("PROF-2 what it registered, block by block")
  void registered(RequestType type) {
    holder.confirms(holder.types("technical.name", "渋谷 三郎"));
    assertThat(offer(type, "technical."))
        .isEqualTo(new OfferFields.Offer(Source.PROFILE, Map.of("technical.name", "渋谷 三郎")));
  }

  @Test
  @DisplayName("PROF-2 else what the latest application says, in a new one")
  void latest() {
    OfferFields.Offer organization = offer(RequestType.NEW, "organization.");
    assertThat(organization.source()).isEqualTo(Source.LATEST_APPLICATION);
    assertThat(organization.fields())
        .containsEntry("organization.name", "株式会社原宿商事")
        .allSatisfy((field, text) -> assertThat(field).startsWith("organization."))
        .allSatisfy((field, text) -> assertThat(text).isNotBlank());
    assertThat(offer(RequestType.NEW, "registration.").fields())
        .containsEntry("registration.email", FilledForm.HOLDER)
        .containsEntry("registration.emailAgain", FilledForm.HOLDER);
  }

  @ParameterizedTest
  @EnumSource(value = RequestType.class, names = "NEW", mode = EnumSource.Mode.EXCLUDE)
  @DisplayName("PROF-2 other requests are filled from their own record already")
  void otherRequests(RequestType type) {
    assertThat(holder.offerFields().offer(holder.account().id(), type, "organization.")).isEmpty();
  }

  @Test
  @DisplayName("PROF-2 an account without anything is offered nothing")
  void nothing() {
    AccountId stranger = new AccountId(UUID.randomUUID());
    assertThat(holder.offerFields().offer(stranger, RequestType.NEW, "organization.")).isEmpty();
  }

  private OfferFields.Offer offer(RequestType type, String prefix) {
    return holder.offerFields().offer(holder.account().id(), type, prefix).orElseThrow();
  }
}
