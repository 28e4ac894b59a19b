package jp.passportweb.domain.coupon;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import jp.passportweb.domain.account.ResellerCode;
import jp.passportweb.domain.catalog.Catalog;
import jp.passportweb.domain.catalog.CertificateService;
import jp.passportweb.domain.catalog.OfferingCode;
import jp.passportweb.domain.input.CivilDay;
import jp.passportweb.domain.input.FormReader;
import jp.passportweb.domain.input.FormResult;
import jp.passportweb.domain.input.InputProblem;
import jp.passportweb.domain.input.Parsed;
import jp.passportweb.domain.input.WholeNumber;
import org.jspecify.annotations.Nullable;

/**
 * A new coupon as the office types it (COU-1). Whoever knows its number spends it, so that nobody
 * chooses it: it is made.
 */
public final class CouponForm {
  public static final String OFFERING = "couponOffering";
  public static final String CERTIFICATES = "couponCertificates";
  public static final String VALID_UNTIL = "couponValidUntil";
  public static final String RESELLER = "couponReseller";

  /** まとめ割: as many as one coupon usually holds (REQUIREMENTS §5). */
  public static final int USUAL_CERTIFICATES = 2;

  /** For so many years it is usually valid (REQUIREMENTS §5). */
  public static final int USUAL_YEARS = 2;

  private static final int MOST_CERTIFICATES = 100;
  private static final int SHORTEST_CODE = 8;

  private CouponForm() {}

  /** A complete form. */
  public record Filled(
      CertificateService service,
      OfferingCode offering,
      int certificates,
      LocalDate validUntil,
      @Nullable ResellerCode reseller) {}

  public static FormResult<Filled> read(
      Map<String, String> typed, Catalog catalog, LocalDate today) {
    FormReader form = new FormReader(typed);
    CertificateService service = form.read(OFFERING, code -> serviceWith(code, catalog));
    Integer certificates =
        form.read(CERTIFICATES, text -> WholeNumber.parse(text, 1, MOST_CERTIFICATES));
    LocalDate validUntil = form.read(VALID_UNTIL, text -> CivilDay.parseNotBefore(text, today));
    ResellerCode reseller =
        form.readOptional(
            RESELLER,
            text -> ResellerCode.parse(text).then(longEnough(ResellerCode::text, SHORTEST_CODE)));
    if (!form.problems().isEmpty()) {
      return new FormResult.Incomplete<>(form.problems());
    }
    return new FormResult.Complete<>(
        new Filled(
            Objects.requireNonNull(service),
            new OfferingCode(form.text(OFFERING)),
            Objects.requireNonNull(certificates),
            Objects.requireNonNull(validUntil),
            reseller));
  }

  private static Parsed<CertificateService> serviceWith(String offering, Catalog catalog) {
    if (offering.isBlank()) {
      return Parsed.bad(new InputProblem.Missing());
    }
    return catalog.services().stream()
        .filter(service -> service.offering(new OfferingCode(offering)).isPresent())
        .findFirst()
        .map(Parsed::good)
        .orElseGet(() -> Parsed.bad(new InputProblem.NotAChoice()));
  }

  private static <T> Function<T, Parsed<T>> longEnough(
      Function<T, String> characters, int shortest) {
    return value -> {
      int length = characters.apply(value).length();
      return length < shortest
          ? Parsed.bad(new InputProblem.TooShort(shortest, length))
          : Parsed.good(value);
    };
  }
}
