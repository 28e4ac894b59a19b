package jp.passportweb.domain.request.renewal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.UUID;
import jp.passportweb.domain.account.AccountId;
import jp.passportweb.domain.contract.Contract;
import jp.passportweb.domain.contract.ContractCode;
import jp.passportweb.domain.contract.ContractSamples;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("更新, サービス切替: remaining days go on into the new contract")
class CarriedOverTest {
  @ParameterizedTest(name = "issued on {0}: {1} days, and the new year ends on {2}")
  @CsvSource({
    "2027-08-20, 92, 2028-11-19",
    "2027-11-18, 2, 2028-11-19",
    "2027-11-19, 1, 2028-11-19",
    "2027-11-20, 0, 2028-11-19",
    "2027-11-21, 0, 2028-11-20",
    "2028-03-01, 0, 2029-02-28"
  })
  @DisplayName("REN-1 a contract until 2027-11-19 gives what is left from the day of issue on")
  void yearAfter(LocalDate issuedOn, int days, LocalDate until) {
    CarriedOver carried = CarriedOver.of(contract("2027-11-19"), issuedOn);
    assertThat(carried.days()).isEqualTo(days);
    assertThat(carried.lastDay(issuedOn, Period.ofYears(1))).isEqualTo(until);
  }

  @ParameterizedTest(name = "from {0} with what is left until {1}: until {2}")
  @CsvSource({"2026-11-24, 2027-11-19, 2027-05-23, 361", "2027-11-19, 2027-11-19, 2028-05-18, 1"})
  @DisplayName("SWI-1 six months of another service last longer by the days that were left")
  void sixMonths(LocalDate issuedOn, String previousUntil, LocalDate plain, int days) {
    assertThat(
            CarriedOver.of(contract(previousUntil), issuedOn).lastDay(issuedOn, Period.ofMonths(6)))
        .isEqualTo(plain.plusDays(days));
  }

  private static Contract contract(String until) {
    return ContractSamples.contract(
        new ContractCode("B0000001"), new AccountId(UUID.randomUUID()), LocalDate.parse(until));
  }
}
