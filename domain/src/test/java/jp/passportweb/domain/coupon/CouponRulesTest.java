package jp.passportweb.domain.coupon;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import jp.passportweb.domain.catalog.Catalog;
import jp.passportweb.domain.catalog.CatalogSamples;
import jp.passportweb.domain.catalog.OfferingCode;
import jp.passportweb.domain.catalog.ServiceCode;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("COU-1 what a coupon can be used for")
class CouponRulesTest {
  private static final Catalog CATALOG = CatalogSamples.catalog();
  private static final Coupon COUPON = CouponSamples.coupon();

  @ParameterizedTest
  @CsvSource({"2026-11-20, true", "2028-11-19, true", "2028-11-20, false"})
  @DisplayName("COU-1 it can be used until its last day, that day included")
  void lastDay(LocalDate today, boolean usable) {
    assertThat(problem(COUPON, "SR30", "SR30-1Y", today))
        .isEqualTo(
            usable
                ? Optional.empty()
                : Optional.of(new CouponProblem.Expired(CouponSamples.LAST_DAY)));
  }

  @ParameterizedTest
  @CsvSource({"0, true", "1, true", "2, false"})
  @DisplayName("COU-1 it can be used as long as a certificate is left")
  void balance(int used, boolean usable) {
    assertThat(problem(COUPON.using(used), "SR30", "SR30-1Y", CouponSamples.LAST_DAY))
        .isEqualTo(usable ? Optional.empty() : Optional.of(new CouponProblem.UsedUp(2)));
  }

  @Test
  @DisplayName("COU-1 it is good for its own service and term, which the problem names")
  void serviceAndTerm() {
    assertThat(problem(COUPON, "EV20", "EV20-1Y", CouponSamples.LAST_DAY))
        .contains(new CouponProblem.OtherService(CATALOG.serviceOf(CatalogSamples.SR)));
    assertThat(problem(COUPON, "SR30", "SR30-6M", CouponSamples.LAST_DAY))
        .contains(
            new CouponProblem.OtherTerm(
                CATALOG.offeringOf(CatalogSamples.SR, CouponSamples.ONE_YEAR)));
  }

  @Test
  @DisplayName("COU-1 a number that nobody was given is unknown")
  void unknown() {
    assertThat(
            CouponRules.problem(
                Optional.empty(),
                CatalogSamples.SR,
                CouponSamples.ONE_YEAR,
                CouponSamples.LAST_DAY,
                CATALOG))
        .contains(new CouponProblem.Unknown());
  }

  private static Optional<CouponProblem> problem(
      Coupon coupon, String service, String offering, LocalDate today) {
    return CouponRules.problem(
        Optional.of(coupon), new ServiceCode(service), new OfferingCode(offering), today, CATALOG);
  }
}
