package jp.passportweb.application.domaincontrol;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.passportweb.application.Assembled;
import jp.passportweb.domain.certificate.ValidityRules;
import jp.passportweb.domain.domaincontrol.AccountUris;
import jp.passportweb.domain.domaincontrol.Authorization;
import jp.passportweb.domain.domaincontrol.Authorization.Reach;
import jp.passportweb.domain.domaincontrol.AuthorizationDomainName;
import jp.passportweb.domain.domaincontrol.AuthorizationDomainNames;
import jp.passportweb.domain.domaincontrol.Diagnosis;
import jp.passportweb.domain.domaincontrol.MethodRules;
import jp.passportweb.domain.domaincontrol.PendingAuthorization;
import jp.passportweb.domain.domaincontrol.ValidationMethod;
import jp.passportweb.domain.perspective.Attempt;
import jp.passportweb.domain.perspective.Finding;
import jp.passportweb.domain.perspective.Question;
import jp.passportweb.domain.signingrequest.DnsName;

/**
 * Looks for what a pending authorization asks for, by every method of the day that needs no answer
 * from a person, at the name itself and at those above it (DCV-2).
 */
@Assembled
public final class LookForProof {
  private final AskPerspectives askPerspectives;
  private final AuthorizationDomainNames domainNames;
  private final MethodRules methods;
  private final AccountUris accountUris;

  public LookForProof(
      AskPerspectives askPerspectives,
      AuthorizationDomainNames domainNames,
      MethodRules methods,
      AccountUris accountUris) {
    this.askPerspectives = askPerspectives;
    this.domainNames = domainNames;
    this.methods = methods;
    this.accountUris = accountUris;
  }

  /**
   * What was looked at.
   *
   * @param attempts those at the name itself, and the one that proves it
   */
  record Result(List<Attempt> attempts, Optional<Authorization> proven) {}

  /** A question, by which method it is one, and which name it would prove. */
  private record Look(ValidationMethod method, AuthorizationDomainName name, Question question) {}

  /** Takes as long as the network does; ends with the first proof. */
  Result look(PendingAuthorization pending, Instant now) {
    List<Attempt> attempts = new ArrayList<>();
    for (Look look : looks(pending, LocalDate.ofInstant(now, ValidityRules.TOKYO))) {
      Attempt attempt = askPerspectives.ask(look.question(), now);
      if (attempt.holds() || look.name().equals(pending.name())) {
        attempts.add(attempt);
      }
      if (attempt.holds()) {
        return new Result(attempts, Optional.of(proven(pending, look, attempt)));
      }
    }
    return new Result(attempts, Optional.empty());
  }

  private List<Look> looks(PendingAuthorization pending, LocalDate day) {
    return methods.usable(day).flatMap(method -> looks(pending, method)).toList();
  }

  private Stream<Look> looks(PendingAuthorization pending, ValidationMethod method) {
    return switch (method) {
      case DNS_CHANGE -> {
        List<AuthorizationDomainName> names = names(pending, method);
        yield names.stream()
            .map(at ->
                new Look(
                    method,
                    at,
                    new Question.ShowsDnsChange(
                        pending.dnsChange(at), at.equals(pending.name()) ? names : List.of())));
      }
      case AGREED_WEB_PAGE ->
          pending.wanted() == Reach.NAME
              ? Stream.of(new Look(method, pending.name(), new Question.ShowsPage(pending.page())))
              : Stream.empty();
      case PERSISTENT_TXT ->
          names(pending, method).stream().map(at -> new Look(method, at, persistent(pending, at)));
      default -> Stream.empty();
    };
  }

  private Question persistent(PendingAuthorization pending, AuthorizationDomainName at) {
    Reach wanted = at.equals(pending.name()) ? pending.wanted() : Reach.TREE;
    return new Question.ShowsPersistent(at, accountUris.of(pending.account()), wanted);
  }

  private List<AuthorizationDomainName> names(
      PendingAuthorization pending, ValidationMethod method) {
    return domainNames.of(new DnsName(pending.name().text()), method, List.of());
  }

  private static Authorization proven(PendingAuthorization pending, Look look, Attempt attempt) {
    return pending.proven(look.name(), look.method(), reach(attempt), attempt.at());
  }

  private static Reach reach(Attempt attempt) {
    Diagnosis diagnosis =
        switch (attempt.finding()) {
          case Finding.OfRecords records -> records.diagnosis();
          case Finding.OfPage page -> page.diagnosis();
          case Finding.OfCaa _, Finding.OfContact _ ->
              throw new IllegalStateException("proves no control: " + attempt.question());
        };
    return diagnosis instanceof Diagnosis.Proven(String _, Reach reach) ? reach : Reach.NAME;
  }
}
