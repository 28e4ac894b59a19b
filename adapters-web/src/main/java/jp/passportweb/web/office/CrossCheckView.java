package jp.passportweb.web.office;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import jp.passportweb.application.office.DecideApproval;
import jp.passportweb.domain.contact.Applicant;
import jp.passportweb.domain.evidence.Evidence;
import jp.passportweb.domain.evidence.Fact;
import jp.passportweb.domain.organization.Organization;
import jp.passportweb.domain.review.CrossCheck;
import jp.passportweb.domain.review.Difference;
import jp.passportweb.domain.review.Standing;
import jp.passportweb.domain.review.TelephoneConfirmation;
import jp.passportweb.web.page.Page;

/** EVD-5: each line of what the certificate will say, beside its ground. */
public final class CrossCheckView {
  private final Page page;
  private final CasePage view;

  CrossCheckView(Page page, CasePage view) {
    this.page = page;
    this.view = view;
  }

  /**
   * One line.
   *
   * @param field of its box
   * @param says what the certificate says; lines
   * @param ground where that comes from
   * @param changed whether the application before said otherwise
   */
  public record Row(String field, String label, String says, String ground, boolean changed) {}

  public List<Row> rows() {
    return view.open().crossCheck().stream()
        .map(line ->
            new Row(
                DecideApproval.field(line),
                page.t("field." + DecideApproval.field(line)),
                says(line),
                ground(line),
                isChanged(line)))
        .toList();
  }

  private boolean isChanged(CrossCheck.Line line) {
    Set<Difference.Field> fields =
        switch (line) {
          case SERVER_NAMES -> EnumSet.of(Difference.Field.SERVER_NAMES);
          case ORGANIZATION ->
              EnumSet.of(Difference.Field.ORGANIZATION_NAME, Difference.Field.SUBJECT_NAME);
          case REGISTRATION_NUMBER -> EnumSet.of(Difference.Field.REGISTRATION_NUMBER);
          case PLACE -> EnumSet.of(Difference.Field.ADDRESS, Difference.Field.LOCALITY);
          case AUTHORITY -> EnumSet.of(Difference.Field.APPLICANT);
          case CATEGORY, VALIDITY, KEY, TELEPHONE, DIFFERENCES ->
              EnumSet.noneOf(Difference.Field.class);
        };
    return view.differences().stream()
        .anyMatch(
            one -> one instanceof Difference.FromBefore before && fields.contains(before.field()));
  }

  private String says(CrossCheck.Line line) {
    Organization organization = view.record().content().organization();
    return switch (line) {
      case SERVER_NAMES ->
          view.record().content().basic().names().stream()
              .map(name -> name.text())
              .collect(Collectors.joining("\n"));
      case ORGANIZATION -> organization.subjectName().text() + "\n" + organization.name().text();
      case REGISTRATION_NUMBER ->
          organization.registrationNumber() == null
              ? ""
              : organization.registrationNumber().hyphenated();
      case CATEGORY -> page.t("organization-kind." + organization.kind()) + "　JP";
      case PLACE ->
          organization.locality().text() + ", " + organization.prefecture().latin() + ", JP";
      case VALIDITY -> page.t("office.cross.validity", view.days());
      case KEY -> page.key(view.record().content().basic().keyDescription());
      case TELEPHONE -> called();
      case AUTHORITY -> applicant(view.record().content().applicant());
      case DIFFERENCES ->
          view.open().examination().differences().stream()
              .map(one -> EvidenceWords.label(page, one, view.open().examination().points()))
              .collect(Collectors.joining("\n"));
    };
  }

  private String ground(CrossCheck.Line line) {
    return switch (line) {
      case SERVER_NAMES ->
          view.names().stream().map(name -> name.proof(page)).collect(Collectors.joining("\n"));
      case ORGANIZATION, REGISTRATION_NUMBER, CATEGORY -> of(Fact.LEGAL_EXISTENCE);
      case PLACE -> of(Fact.PHYSICAL_ADDRESS);
      case VALIDITY -> page.t("office.cross.validity.ground");
      case KEY -> page.t("office.cross.key.ground");
      case TELEPHONE -> of(Fact.TELEPHONE_NUMBER);
      case AUTHORITY -> of(Fact.SIGNING_AUTHORITY);
      case DIFFERENCES ->
          view.open().examination().differences().stream()
              .map(this::explanation)
              .collect(Collectors.joining("\n"));
    };
  }

  private String explanation(Difference difference) {
    return view.review()
        .explanation(difference)
        .map(one -> one.text() + "　" + view.name(one.by()))
        .orElse(page.t("common.none"));
  }

  private String of(Fact fact) {
    return view.open()
        .examination()
        .point(fact)
        .map(point -> point.standing())
        .flatMap(Standing::evidence)
        .map(this::words)
        .orElse(page.t("common.none"));
  }

  private String words(Evidence evidence) {
    return view.words().proof(page, evidence)
        + "\n"
        + page.day(evidence.collectedOn())
        + "　"
        + view.name(evidence.collectedBy());
  }

  private String called() {
    List<TelephoneConfirmation> calls = view.review().telephoneConfirmations();
    return calls.isEmpty()
        ? page.t("common.none")
        : calls.getLast().calledNumber() + "　" + calls.getLast().spokeWith();
  }

  private static String applicant(Applicant applicant) {
    return applicant.name().text() + "　" + applicant.jobTitle().text();
  }
}
