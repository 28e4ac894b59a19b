package jp.passportweb.domain.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.UUID;
import jp.passportweb.domain.account.AccountId;
import jp.passportweb.domain.catalog.ContractType;
import jp.passportweb.domain.catalog.LocalizedText;
import jp.passportweb.domain.catalog.Offering;
import jp.passportweb.domain.catalog.OfferingCode;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("AUT-1 what becomes of a contract whose last day is over")
class EndOfTermTest {
  private static final LocalDate UNTIL = LocalDate.of(2027, 11, 24);
  private static final Contract CONTRACT =
      ContractSamples.contract(ContractCode.ofNumber(7), new AccountId(UUID.randomUUID()), UNTIL);

  @ParameterizedTest(name = "on {0}: from {1} until {2}")
  @CsvSource({
    "2027-11-25, 2027-11-25, 2028-11-24",
    "2028-11-24, 2027-11-25, 2028-11-24",
    "2028-11-25, 2028-11-25, 2029-11-24",
    "2031-01-01, 2030-11-25, 2031-11-24"
  })
  @DisplayName("自動契約更新タイプ goes on by whole terms, also after a standstill")
  void goesOn(LocalDate today, LocalDate from, LocalDate until) {
    assertThat(EndOfTerm.of(CONTRACT, offering(ContractType.AUTO_RENEWING), false, today))
        .isEqualTo(new EndOfTerm.GoesOn(CONTRACT.extended(until), from));
  }

  @Test
  @DisplayName("TER-1 terminated in time, it ends; while the termination is open, it waits")
  void terminated() {
    Offering offering = offering(ContractType.AUTO_RENEWING);
    LocalDate today = UNTIL.plusDays(1);
    assertThat(EndOfTerm.of(CONTRACT.terminated(UNTIL), offering, false, today))
        .isEqualTo(new EndOfTerm.Ends());
    assertThat(EndOfTerm.of(CONTRACT, offering, true, today)).isEqualTo(new EndOfTerm.Waits());
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  @DisplayName("期間固定タイプ ends, whatever is open")
  void ends(boolean terminationIsOpen) {
    Offering offering = offering(ContractType.FIXED_TERM);
    assertThat(EndOfTerm.of(CONTRACT, offering, terminationIsOpen, UNTIL.plusDays(1)))
        .isEqualTo(new EndOfTerm.Ends());
  }

  private static Offering offering(ContractType type) {
    return new Offering(
        new OfferingCode("SR30-1Y"),
        Period.ofYears(1),
        type,
        new LocalizedText("1年", "1 year"),
        List.of());
  }
}
