package jp.passportweb.web.request.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.passportweb.domain.applicationrecord.ApplicationContent;
import jp.passportweb.domain.applicationrecord.BasicInformation;
import jp.passportweb.domain.catalog.Catalog;
import jp.passportweb.domain.contact.Contact;
import jp.passportweb.domain.request.draft.Step;
import jp.passportweb.web.applicationrecord.ContentFacts;
import jp.passportweb.web.applicationrecord.Fact;
import jp.passportweb.web.page.Page;
import org.jspecify.annotations.Nullable;

/**
 * A part of what a confirmation shows.
 *
 * @param mend where it is put right
 * @param same whether it is a contact whose data is what it was
 */
public record ConfirmSection(String title, String mend, List<Fact> facts, boolean same) {

  static List<ConfirmSection> of(
      Page page,
      Catalog catalog,
      Chosen chosen,
      ApplicationContent now,
      @Nullable ApplicationContent before) {
    List<ConfirmSection> sections = new ArrayList<>();
    Optional<ApplicationContent> old = Optional.ofNullable(before);
    if (chosen.has(Step.BASIC)) {
      sections.add(basic(page, catalog, chosen, now.basic(), old));
      sections.add(
          new ConfirmSection(
              page.t("apply.step.ORGANIZATION"),
              chosen.path(Step.ORGANIZATION),
              ContentFacts.organization(
                  page, now.organization(), old.map(ApplicationContent::organization).orElse(null)),
              false));
      sections.add(
          new ConfirmSection(
              page.t("contacts.applicant.title"),
              chosen.path(Step.CONTACTS),
              ContentFacts.applicant(
                  page, now.applicant(), old.map(ApplicationContent::applicant).orElse(null)),
              false));
    }
    if (chosen.has(Step.CONTACTS)) {
      now.contacts().all().forEach(c -> sections.add(contact(page, chosen, c, old)));
    }
    return List.copyOf(sections);
  }

  private static ConfirmSection basic(
      Page page,
      Catalog catalog,
      Chosen chosen,
      BasicInformation now,
      Optional<ApplicationContent> old) {
    List<Fact> facts =
        new ArrayList<>(
            ContentFacts.basic(
                page, catalog, now, old.map(ApplicationContent::basic).orElse(null)));
    if (now.coupon() != null) {
      facts.add(said(page.t("field.coupon"), now.coupon().text()));
    }
    if (old.isEmpty() && !chosen.inPortal()) {
      facts.add(said(page.t("field.accountMailTo"), page.t("contact-role." + now.accountMailTo())));
    }
    return new ConfirmSection(
        page.t("apply.step.BASIC"), chosen.path(Step.BASIC), List.copyOf(facts), false);
  }

  private static ConfirmSection contact(
      Page page, Chosen chosen, Contact now, Optional<ApplicationContent> old) {
    List<Fact> facts =
        ContentFacts.contact(page, now, old.map(o -> o.contacts().of(now.role())).orElse(null));
    return new ConfirmSection(
        page.t("contacts.group." + now.role()),
        chosen.path(Step.CONTACTS) + "#group-" + now.role(),
        facts,
        old.isPresent() && facts.stream().noneMatch(Fact::changed));
  }

  private static Fact said(String label, String value) {
    return new Fact(label, value, value);
  }

  long changes() {
    return facts.stream().filter(Fact::changed).count();
  }
}
