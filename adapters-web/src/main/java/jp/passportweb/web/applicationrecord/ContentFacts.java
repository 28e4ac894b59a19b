package jp.passportweb.web.applicationrecord;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.passportweb.domain.applicationrecord.BasicInformation;
import jp.passportweb.domain.catalog.Catalog;
import jp.passportweb.domain.contact.Applicant;
import jp.passportweb.domain.contact.Contact;
import jp.passportweb.domain.organization.Organization;
import jp.passportweb.web.page.Countries;
import jp.passportweb.web.page.Page;
import org.jspecify.annotations.Nullable;

/** What an application's parts say, beside what they said before where a request changes them. */
public final class ContentFacts {
  private ContentFacts() {}

  /** A line: its label, and how it reads a part. */
  private record Line<T>(String label, Function<T, String> value) {}

  public static List<Fact> basic(
      Page page, Catalog catalog, BasicInformation now, @Nullable BasicInformation before) {
    return facts(
        now,
        before,
        List.of(
            new Line<>(page.t("record.common-name"), b -> b.commonName().text()),
            new Line<>(page.t("csr.further-names"), b -> furtherNames(page, b)),
            new Line<>(page.t("csr.key"), basic -> page.key(basic.keyDescription())),
            new Line<>(
                page.t("field.serverSoftware"),
                b ->
                    catalog
                        .serverSoftware(b.serverSoftware())
                        .map(s -> page.t(s.label()))
                        .orElse(""))));
  }

  public static List<Fact> organization(
      Page page, Organization now, @Nullable Organization before) {
    return facts(
        now,
        before,
        List.of(
            new Line<>(
                page.t("field.organization.kind"), o -> page.t("organization-kind." + o.kind())),
            new Line<>(page.t("field.organization.name"), o -> o.name().text()),
            new Line<>(page.t("field.organization.kana"), o -> o.kana().text()),
            new Line<>(
                page.t("field.organization.registrationNumber"),
                o -> words(o.registrationNumber(), n -> n.hyphenated())),
            new Line<>(
                page.t("field.organization.registeredAddress"),
                o -> page.address(o.registeredPostalCode(), o.registeredAddress())),
            new Line<>(
                page.t("field.organization.presentAddress"),
                o -> page.address(o.presentPostalCode(), o.presentAddress())),
            new Line<>(page.t("field.organization.subjectName"), o -> o.subjectName().text()),
            new Line<>(
                page.t("organization.place"),
                o -> o.prefecture().latin() + ", " + o.locality().text())));
  }

  public static List<Fact> applicant(Page page, Applicant now, @Nullable Applicant before) {
    return facts(
        now,
        before,
        List.of(
            new Line<>(page.t("field.contact.name"), a -> a.name().text()),
            new Line<>(page.t("field.contact.furigana"), a -> a.furigana().text()),
            new Line<>(
                page.t("field.contact.department"), a -> words(a.department(), d -> d.text())),
            new Line<>(page.t("field.contact.jobTitle"), a -> a.jobTitle().text())));
  }

  public static List<Fact> contact(Page page, Contact now, @Nullable Contact before) {
    return facts(
        now,
        before,
        List.of(
            new Line<>(page.t("field.contact.name"), c -> c.name().text()),
            new Line<>(page.t("field.contact.furigana"), c -> words(c.furigana(), f -> f.text())),
            new Line<>(
                page.t("field.contact.country"),
                c -> c.country().isJapan() ? "" : Countries.name(page, c.country())),
            new Line<>(page.t("field.contact.company"), c -> c.company().text()),
            new Line<>(
                page.t("field.contact.companyKana"), c -> words(c.companyKana(), k -> k.text())),
            new Line<>(
                page.t("field.contact.department"), c -> words(c.department(), d -> d.text())),
            new Line<>(page.t("field.contact.jobTitle"), c -> words(c.jobTitle(), j -> j.text())),
            new Line<>(
                page.t("field.contact.address"), c -> page.address(c.postalCode(), c.address())),
            new Line<>(page.t("field.contact.phone"), c -> phone(page, c)),
            new Line<>(page.t("field.contact.fax"), c -> words(c.fax(), f -> f.text())),
            new Line<>(page.t("field.contact.email"), c -> c.email().text()),
            new Line<>(page.t("field.contact.renewalNotice"), c -> wanted(page, c.renewalNotice())),
            new Line<>(
                page.t("field.contact.otherServicesNotice"),
                c -> wanted(page, c.otherServicesNotice())),
            new Line<>(
                page.t("field.contact.invoiceDelivery"),
                c -> words(c.invoiceDelivery(), way -> page.t("invoice." + way)))));
  }

  /** The number, and 内線 behind it. */
  public static String phone(Page page, Contact contact) {
    return contact.extension() == null
        ? contact.phone().text()
        : page.t("contact.phone", contact.phone().text(), contact.extension().text());
  }

  private static <T> List<Fact> facts(T now, @Nullable T before, List<Line<T>> lines) {
    T old = before == null ? now : before;
    return lines.stream()
        .map(line -> new Fact(line.label(), line.value().apply(now), line.value().apply(old)))
        .toList();
  }

  private static String furtherNames(Page page, BasicInformation basic) {
    String names =
        basic.names().stream().skip(1).map(name -> name.text()).collect(Collectors.joining("\n"));
    return names.isEmpty() ? page.t("common.none") : names;
  }

  private static <T> String words(@Nullable T value, Function<T, String> words) {
    return Optional.ofNullable(value).map(words).orElse("");
  }

  private static String wanted(Page page, boolean wanted) {
    return page.t(wanted ? "common.wanted" : "common.unwanted");
  }
}
