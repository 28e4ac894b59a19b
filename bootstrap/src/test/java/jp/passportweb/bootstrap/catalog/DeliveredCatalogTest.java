package jp.passportweb.bootstrap.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import jp.passportweb.domain.applicationrecord.RequestType;
import jp.passportweb.domain.catalog.AgreementDocument;
import jp.passportweb.domain.catalog.Catalog;
import jp.passportweb.domain.catalog.CertificateService;
import jp.passportweb.domain.catalog.ContractType;
import jp.passportweb.domain.catalog.DocumentRequirement;
import jp.passportweb.domain.catalog.Language;
import jp.passportweb.domain.catalog.LocalizedText;
import jp.passportweb.domain.catalog.Offering;
import jp.passportweb.domain.catalog.ServiceCode;
import jp.passportweb.domain.catalog.ValidationLevel;
import jp.passportweb.domain.organization.OrganizationKind;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The catalogue as delivered")
class DeliveredCatalogTest {
  private static final ServiceCode SR = new ServiceCode("SR30");
  private static final ServiceCode EV = new ServiceCode("EV20");
  private static final DateTimeFormatter JA_DAY =
      DateTimeFormatter.ofPattern("uuuu年M月d日", Locale.ROOT);
  private final Catalog catalog = CatalogFile.read();

  @Test
  @DisplayName("SR 3.0 is for every kind of organisation and has wildcards")
  void sr() {
    CertificateService sr = catalog.serviceOf(SR);
    assertThat(sr.level()).isEqualTo(ValidationLevel.OV);
    assertThat(sr.wildcardAllowed()).isTrue();
    assertThat(sr.kindsAccepted()).containsExactlyInAnyOrder(OrganizationKind.values());
    assertThat(sr.guideName()).isEqualTo("パスポート for WEB SR3.0");
    assertThat(sr.offerings())
        .extracting(o -> o.code().text())
        .containsExactly("SR30-1Y", "SR30-6M", "SR30-AUTO");
  }

  @Test
  @DisplayName("EV 2.0 has no wildcards and is not for sole proprietors")
  void ev() {
    CertificateService ev = catalog.serviceOf(EV);
    assertThat(ev.level()).isEqualTo(ValidationLevel.EV);
    assertThat(ev.wildcardAllowed()).isFalse();
    assertThat(ev.kindsAccepted())
        .isEqualTo(EnumSet.complementOf(EnumSet.of(OrganizationKind.SOLE_PROPRIETOR)));
    assertThat(ev.offerings())
        .extracting(o -> o.code().text())
        .containsExactly("EV20-1Y", "EV20-6M", "EV20-AUTO");
  }

  @Test
  @DisplayName("every offering has a term of six months or a year")
  void offerings() {
    assertThat(catalog.services())
        .flatExtracting(CertificateService::offerings)
        .allSatisfy(offering -> assertThat(offering.term().toTotalMonths()).isIn(6L, 12L));
  }

  @Test
  @DisplayName("AUT-1 each service has one that renews itself year by year, under its own terms")
  void autoRenewing() {
    assertThat(catalog.services())
        .allSatisfy(service -> {
          List<Offering> renewing =
              service.offerings().stream()
                  .filter(offering -> offering.type() == ContractType.AUTO_RENEWING)
                  .toList();
          assertThat(renewing).hasSize(1);
          Offering auto = renewing.getFirst();
          assertThat(auto.label().ja()).isEqualTo("自動更新");
          assertThat(auto.term()).isEqualTo(Period.ofYears(1));
          assertThat(catalog.agreement(RequestType.NEW, service.code(), auto.code()))
              .extracting(AgreementDocument::code)
              .contains("terms-auto-renewal");
          assertThat(
                  catalog.agreement(
                      RequestType.NEW, service.code(), service.offerings().getFirst().code()))
              .isEqualTo(service.agreement());
        });
  }

  @ParameterizedTest(name = "{0} {1}: {2}")
  @DisplayName("each kind of organisation hands in its documents")
  @CsvSource({
    "SR30, REGISTERED_COMPANY, REGISTRY-CERTIFICATE SEAL-CERTIFICATE",
    "SR30, PUBLIC_OFFICE, OFFICIAL-LETTER",
    "SR30, ASSOCIATION, CHARTER",
    "SR30, SOLE_PROPRIETOR, RESIDENT-RECORD PERSONAL-SEAL-CERTIFICATE BUSINESS-PROOF",
    "EV20, REGISTERED_COMPANY, EV-REGISTRY-CERTIFICATE EV-APPLICATION EV-SIGNER-AUTHORITY",
    "EV20, PUBLIC_OFFICE, EV-REGISTRY-CERTIFICATE EV-APPLICATION EV-SIGNER-AUTHORITY",
    "EV20, ASSOCIATION, EV-REGISTRY-CERTIFICATE EV-APPLICATION EV-SIGNER-AUTHORITY",
  })
  void documents(String service, OrganizationKind kind, String codes) {
    assertThat(catalog.requiredDocuments(new ServiceCode(service), kind))
        .extracting(d -> d.code().text())
        .containsExactly(codes.split(" "));
  }

  @Test
  @DisplayName("nobody who is not accepted is asked for documents")
  void noDocumentsForOthers() {
    assertThat(catalog.requiredDocuments(EV, OrganizationKind.SOLE_PROPRIETOR)).isEmpty();
  }

  @ParameterizedTest(name = "{0}: at most {1}, issued for {2} days")
  @DisplayName("the validity of a certificate follows the day of its issue")
  @CsvSource({
    "2026-03-14, 398, 397",
    "2026-03-15, 200, 199",
    "2027-03-14, 200, 199",
    "2027-03-15, 100, 99",
    "2029-03-14, 100, 99",
    "2029-03-15, 47, 46",
  })
  void validity(LocalDate day, int most, int issued) {
    assertThat(catalog.validity().on(day).most()).isEqualTo(most);
    assertThat(catalog.validity().on(day).issued()).isEqualTo(issued);
  }

  @Test
  @DisplayName("every text is there in both languages, the English one without Japanese letters")
  void bothLanguages() {
    assertThat(localizedTexts(catalog))
        .hasSizeGreaterThan(50)
        .allSatisfy(text -> {
          assertThat(text.ja()).isNotBlank();
          assertThat(text.en())
              .isNotBlank()
              .doesNotContainPattern("[\\u3040-\\u30FF\\u4E00-\\u9FFF]");
        });
  }

  static Stream<AgreementDocument> agreementDocuments() {
    Catalog catalog = CatalogFile.read();
    return Stream.concat(
        catalog.services().stream().flatMap(s -> s.documents().stream()).distinct(),
        Stream.of(catalog.privacy()));
  }

  @Test
  @DisplayName("each service has four documents, and one code is one document")
  void agreements() {
    assertThat(catalog.services()).allSatisfy(s -> assertThat(s.agreement()).hasSize(4));
    assertThat(agreementDocuments()).extracting(AgreementDocument::code).doesNotHaveDuplicates();
    assertThat(agreementDocuments()).extracting(AgreementDocument::title).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @DisplayName("each document has its text in both languages, under its own title")
  @MethodSource("agreementDocuments")
  void texts(AgreementDocument document) {
    for (Language language : Language.values()) {
      assertThat(
              new ClassPathAgreementTexts().markdown(document.code(), document.version(), language))
          .hasValueSatisfying(text ->
              assertThat(text.lines().toList())
                  .hasSizeGreaterThan(20)
                  .startsWith("# " + document.title().in(language)));
    }
  }

  @ParameterizedTest(name = "{0}")
  @DisplayName("the annexes name every document that the catalogue asks for")
  @CsvSource({"documents-sr30, OV", "documents-ev20, EV"})
  void annexes(String code, ValidationLevel level) {
    List<DocumentRequirement> asked =
        catalog.documents().stream().filter(d -> d.levels().contains(level)).toList();
    assertThat(asked).isNotEmpty();
    for (Language language : Language.values()) {
      String annex = new ClassPathAgreementTexts().markdown(code, "1.0", language).orElseThrow();
      assertThat(asked).allSatisfy(d -> assertThat(annex).contains(d.label().in(language)));
    }
  }

  @ParameterizedTest
  @DisplayName("the policies and terms state the validity that the catalogue holds")
  @ValueSource(strings = {"cp-sr30", "cp-ev20", "terms-sr30", "terms-ev20"})
  void statedValidity(String code) {
    String ja = new ClassPathAgreementTexts().markdown(code, "1.0", Language.JA).orElseThrow();
    String en = new ClassPathAgreementTexts().markdown(code, "1.0", Language.EN).orElseThrow();
    assertThat(catalog.validity().limits().stream().filter(l -> l.from().getYear() >= 2026))
        .hasSize(3)
        .allSatisfy(limit -> {
          assertThat(ja).contains(limit.issued() + "日").contains(JA_DAY.format(limit.from()));
          assertThat(en).contains(limit.issued() + " days");
        });
  }

  @ParameterizedTest
  @DisplayName("an address that leaves the documents' folder finds nothing")
  @CsvSource({".., 1.0", "../documents/cps, 1.0", "cps, ../cps/1.0", "cps, ''", "CPS, 1.0"})
  void noOtherFiles(String code, String version) {
    assertThat(new ClassPathAgreementTexts().markdown(code, version, Language.JA)).isEmpty();
  }

  /** Every text of the catalogue, found through its records, so that a new one is not forgotten. */
  private static List<LocalizedText> localizedTexts(Object value) {
    List<LocalizedText> found = new ArrayList<>();
    switch (value) {
      case LocalizedText text -> found.add(text);
      case Collection<?> items -> items.forEach(item -> found.addAll(localizedTexts(item)));
      case Record record -> components(record).forEach(c -> found.addAll(localizedTexts(c)));
      default -> {}
    }
    return found;
  }

  private static List<Object> components(Record record) {
    return Stream.of(record.getClass().getRecordComponents()).map(c -> read(c, record)).toList();
  }

  private static Object read(RecordComponent component, Record record) {
    try {
      return component.getAccessor().invoke(record);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(component.toString(), e);
    }
  }
}
