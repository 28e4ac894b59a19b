package jp.passportweb.application.domaincontrol;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import jp.passportweb.application.Assembled;
import jp.passportweb.domain.certificate.ValidityRules;
import jp.passportweb.domain.perspective.Attempt;
import jp.passportweb.domain.perspective.ConfigurationRules;
import jp.passportweb.domain.perspective.Finding;
import jp.passportweb.domain.perspective.Lookout;
import jp.passportweb.domain.perspective.Perspectives;
import jp.passportweb.domain.perspective.Question;
import jp.passportweb.domain.perspective.QuorumRules;
import jp.passportweb.domain.perspective.Report;

/**
 * Asks the network: the primary perspective first, and the remote ones where it sees what is needed
 * (MPIC-1). Takes as long as the network does, so that it belongs in no transaction.
 */
@Assembled
public final class AskPerspectives {
  private final Lookout primary;
  private final Perspectives perspectives;
  private final QuorumRules rules;
  private final ConfigurationRules configuration;

  public AskPerspectives(
      Lookout primary,
      Perspectives perspectives,
      QuorumRules rules,
      ConfigurationRules configuration) {
    this.primary = primary;
    this.perspectives = perspectives;
    this.rules = rules;
    this.configuration = configuration;
  }

  /** Whether they can fulfil the rule of a day at all (MPIC-2). */
  public boolean canAnswer(LocalDate day) {
    return configuration.flaws(perspectives.primary(), perspectives.remotes(), day).isEmpty();
  }

  Attempt ask(Question question, Instant now) {
    Finding finding = primary.answer(question, now);
    List<Report> remotes = finding.supports() ? perspectives.ask(question) : List.of();
    LocalDate day = LocalDate.ofInstant(now, ValidityRules.TOKYO);
    return new Attempt(
        question,
        now,
        finding,
        rules.count(Report.of(perspectives.primary(), finding), remotes, day));
  }
}
