package jp.passportweb.domain.coupon;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.passportweb.domain.account.ResellerCode;
import jp.passportweb.domain.catalog.CatalogSamples;
import jp.passportweb.domain.input.FieldProblem;
import jp.passportweb.domain.input.FormResult;
import jp.passportweb.domain.input.InputProblem;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("COU-1 a coupon as the office types it")
class CouponFormTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

  @Test
  @DisplayName("COU-1 the least: an offering, a number of certificates and a last day")
  void least() {
    assertThat(read(Map.of()))
        .isEqualTo(
            new FormResult.Complete<>(
                new CouponForm.Filled(
                    CatalogSamples.catalog().serviceOf(CatalogSamples.SR),
                    CouponSamples.ONE_YEAR,
                    2,
                    LocalDate.of(2028, 11, 24),
                    null)));
  }

  @Test
  @DisplayName("COU-1 a 特約店コード is normalised as where it is typed again")
  void normalised() {
    FormResult<CouponForm.Filled> result = read(Map.of(CouponForm.RESELLER, "ｔokuyaku－0042"));
    CouponForm.Filled filled = ((FormResult.Complete<CouponForm.Filled>) result).value();
    assertThat(filled.reseller()).isEqualTo(new ResellerCode("TOKUYAKU-0042"));
  }

  @ParameterizedTest
  @CsvSource({
    "couponOffering, '', Missing",
    "couponOffering, SR30-9Y, NotAChoice",
    "couponCertificates, '', Missing",
    "couponCertificates, 0, OutOfRange",
    "couponCertificates, 101, OutOfRange",
    "couponCertificates, 二, OutOfRange",
    "couponValidUntil, '', Missing",
    "couponValidUntil, 2026/11/23, InThePast",
    "couponValidUntil, 2027/02/29, NotADay",
    "couponReseller, TEN-042, TooShort"
  })
  @DisplayName("COU-1 what is wrong stands at its field")
  void wrong(String field, String typed, String problem) {
    List<FieldProblem> problems = read(Map.of(field, typed)).problems();
    assertThat(problems).extracting(FieldProblem::field).containsExactly(field);
    assertThat(problems.getFirst().problem().getClass().getSimpleName()).isEqualTo(problem);
  }

  @ParameterizedTest
  @CsvSource({
    "couponCertificates, 1",
    "couponCertificates, １００",
    "couponValidUntil, 2026/11/24",
    "couponValidUntil, 2028-2-29",
    "couponReseller, TEN-0042"
  })
  @DisplayName("COU-1 the limits themselves are allowed")
  void atTheLimit(String field, String typed) {
    assertThat(read(Map.of(field, typed)).problems()).isEmpty();
  }

  @Test
  @DisplayName("the problems tell what would be right")
  void told() {
    assertThat(read(Map.of(CouponForm.CERTIFICATES, "0", CouponForm.RESELLER, "ABC")).problems())
        .extracting(FieldProblem::problem)
        .containsExactly(new InputProblem.OutOfRange(1, 100), new InputProblem.TooShort(8, 3));
  }

  private static FormResult<CouponForm.Filled> read(Map<String, String> change) {
    Map<String, String> typed =
        new HashMap<>(
            Map.of(
                CouponForm.OFFERING, "SR30-1Y",
                CouponForm.CERTIFICATES, "2",
                CouponForm.VALID_UNTIL, "2028/11/24"));
    typed.putAll(change);
    return CouponForm.read(typed, CatalogSamples.catalog(), TODAY);
  }
}
