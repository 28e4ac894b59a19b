package jp.passportweb.web.office;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import jp.passportweb.application.office.OpenCase;
import jp.passportweb.application.office.ShowCase;
import jp.passportweb.domain.applicationrecord.ApplicationRecord;
import jp.passportweb.domain.catalog.DocumentRequirement;
import jp.passportweb.domain.catalog.Offering;
import jp.passportweb.domain.catalog.ServerSoftware;
import jp.passportweb.domain.input.FieldProblem;
import jp.passportweb.domain.operator.Operator;
import jp.passportweb.domain.operator.OperatorId;
import jp.passportweb.domain.organization.Organization;
import jp.passportweb.domain.organization.SubjectReview;
import jp.passportweb.domain.review.Check;
import jp.passportweb.domain.review.ReceivedDocument;
import jp.passportweb.domain.review.ReusedEvidence;
import jp.passportweb.domain.review.Review;
import jp.passportweb.web.domaincontrol.NameView;
import jp.passportweb.web.page.FormView;
import jp.passportweb.web.page.Page;
import jp.passportweb.web.queue.CaseBeside;
import jp.passportweb.web.signingrequest.SigningRequestView;
import org.jspecify.annotations.Nullable;

/**
 * A record's page.
 *
 * @param names how far the proof of each name is
 * @param form what was typed in the form that was sent
 * @param done what was done just now
 * @param refusal why a step was not taken, in words; empty when none was refused
 * @param beside its neighbours in the queue, and who else looks at it
 */
public record CasePage(
    ShowCase.CaseView shown,
    Offering offering,
    @Nullable ServerSoftware serverSoftware,
    SigningRequestView signingRequest,
    List<NameView> names,
    FormView form,
    @Nullable Act done,
    String refusal,
    CaseBeside.Beside beside) {
  private static final Duration LONG = Duration.ofMinutes(5);

  public OpenCase open() {
    return shown.open();
  }

  public ApplicationRecord record() {
    return open().record();
  }

  public Review review() {
    return open().review();
  }

  /** Where its forms are sent, and the section to come back to. */
  public String path(String section) {
    return "/office/records/" + record().id().value() + (section.isEmpty() ? "" : "#" + section);
  }

  public String name(OperatorId id) {
    Operator operator = shown.staff().get(id);
    return operator == null ? id.value().toString() : operator.displayName();
  }

  /** The first character of a name, for its mark. */
  public String initial(OperatorId id) {
    String name = name(id);
    return name.substring(0, name.offsetByCodePoints(0, 1));
  }

  public boolean mayExamine() {
    return open().whyNotExamine().isEmpty();
  }

  public boolean mayComment() {
    return open().whyNotComment().isEmpty();
  }

  public List<Check.Kind> checks() {
    return open().examination().checks();
  }

  /** The check of an earlier record that is used again; null where it is asked for or made anew. */
  public ReusedEvidence.@Nullable GoodCheck reused(Check.Kind kind) {
    return check(kind) == null ? open().examination().reused().of(kind).orElse(null) : null;
  }

  public boolean isGood(Check.Kind kind) {
    return open().examination().isGood(kind, review());
  }

  public boolean isConfirmed() {
    return open().examination().isConfirmed(review());
  }

  /** Whether documents and a CSR belong to it. */
  public boolean certifies() {
    return record().requestType().certifies();
  }

  /** ACC-2: the organisation as the account's earlier application says it; null for its first. */
  public @Nullable Organization earlierOrganization() {
    ApplicationRecord earlier = shown.earlier();
    return earlier == null ? null : earlier.content().organization();
  }

  /** ACC-2: whether the corporation has another name than before. */
  public boolean isRenamed() {
    Organization earlier = earlierOrganization();
    Organization now = record().content().organization();
    return earlier != null
        && !(earlier.name().equals(now.name()) && earlier.subjectName().equals(now.subjectName()));
  }

  /** SUBJ-1: what the organisation's fields hold that no certificate may, in words. */
  public List<String> unfitForSubject(Page page) {
    List<FieldProblem> problems =
        certifies() ? SubjectReview.of(record().content().organization()) : List.of();
    return List.copyOf(FormView.of(page, Map.of(), problems).errors().values());
  }

  /** Until when what was gathered for a point was good, where that day is over. */
  public @Nullable LocalDate tooOld(Check.Kind kind) {
    Check check = check(kind);
    return check == null || isGood(kind) ? null : open().examination().age().lastDay(check);
  }

  /** What was recorded of a point before the check that counts. */
  public List<Check> earlier(Check.Kind kind) {
    List<Check> all = review().checks().stream().filter(c -> c.kind() == kind).toList();
    return all.isEmpty() ? all : all.subList(0, all.size() - 1);
  }

  /** DCV-2: what was noted by hand of control of names, before nobody could; it proves nothing. */
  public List<Check> notedByHand() {
    return review().checks().stream().filter(c -> c.kind() == Check.Kind.DOMAIN_CONTROL).toList();
  }

  public CaseRevocation revocation() {
    return new CaseRevocation(shown);
  }

  /** Whether a certificate of this record would break a rule. */
  public boolean isBroken() {
    return !open().broken().isEmpty();
  }

  /** Whether another CSR would mend it, and can be asked for. */
  public boolean mayAskSigningRequest() {
    return (isBroken() || review().stop() != null) && open().whyNotAskSigningRequest().isEmpty();
  }

  public @Nullable Check check(Check.Kind kind) {
    return review().check(kind).orElse(null);
  }

  public @Nullable ReceivedDocument received(DocumentRequirement document) {
    return open().examination().hasReceived(document.code(), review())
        ? review().received(document.code()).orElse(null)
        : null;
  }

  public long receivedCount() {
    return open().required().stream().filter(d -> received(d) != null).count();
  }

  /** How many points the examination has: documents together, each check, the call. */
  public int points() {
    return checks().size() + names.size() + 1 + (open().required().isEmpty() ? 0 : 1);
  }

  public long pointsDone() {
    long checked = checks().stream().filter(this::isGood).count();
    boolean documents = !open().required().isEmpty() && receivedCount() == open().required().size();
    return checked
        + names.stream().filter(NameView::isGood).count()
        + (documents ? 1 : 0)
        + (isConfirmed() ? 1 : 0);
  }

  /** Whether the certificate should have been issued a while ago. */
  public boolean stalled(Instant now) {
    return open().whyNotIssue().isEmpty() && record().changedAt().plus(LONG).isBefore(now);
  }
}
