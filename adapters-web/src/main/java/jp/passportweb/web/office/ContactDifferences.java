package jp.passportweb.web.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import jp.passportweb.domain.contact.Contact;
import jp.passportweb.domain.contact.ContactRole;
import jp.passportweb.domain.contact.Contacts;
import jp.passportweb.web.page.Page;
import org.jspecify.annotations.Nullable;

/** What a contact change changes, field by field (CHG-1). */
public final class ContactDifferences {
  private ContactDifferences() {}

  /** A field that says something else than before; empty where it said or says nothing. */
  public record Difference(String label, String before, String after) {}

  /** The changed fields of one role. */
  public static List<Difference> of(Page page, ContactRole role, Contacts before, Contacts after) {
    List<Difference> differences = new ArrayList<>();
    List<Line> lines = lines(page);
    for (Line line : lines) {
      String was = line.value().apply(before.of(role));
      String is = line.value().apply(after.of(role));
      if (!was.equals(is)) {
        differences.add(new Difference(page.t("field.contact." + line.field()), was, is));
      }
    }
    return List.copyOf(differences);
  }

  private record Line(String field, Function<Contact, String> value) {}

  private static List<Line> lines(Page page) {
    return List.of(
        new Line("name", c -> c.name().text()),
        new Line("furigana", c -> c.furigana().text()),
        new Line("company", c -> c.company().text()),
        new Line("companyKana", c -> c.companyKana().text()),
        new Line("department", c -> text(c.department(), d -> d.text())),
        new Line("jobTitle", c -> text(c.jobTitle(), j -> j.text())),
        new Line("address", c -> page.address(c.postalCode(), c.address())),
        new Line("phone", c -> c.phone().text()),
        new Line("fax", c -> text(c.fax(), f -> f.text())),
        new Line("email", c -> c.email().text()),
        new Line("renewalNotice", c -> wanted(page, c.renewalNotice())),
        new Line("otherServicesNotice", c -> wanted(page, c.otherServicesNotice())),
        new Line(
            "invoiceDelivery", c -> text(c.invoiceDelivery(), way -> page.t("invoice." + way))));
  }

  private static <T> String text(@Nullable T value, Function<T, String> words) {
    return Optional.ofNullable(value).map(words).orElse("");
  }

  private static String wanted(Page page, boolean wanted) {
    return page.t(wanted ? "common.wanted" : "common.unwanted");
  }
}
