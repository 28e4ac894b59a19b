package jp.passportweb.application.campaign;

import java.util.List;
import java.util.UUID;
import jp.passportweb.domain.campaign.CampaignRefusal;
import jp.passportweb.domain.input.FieldProblem;

/** What came of a step of a campaign. */
public sealed interface CampaignOutcome {
  /** The step was taken. */
  record Done(UUID campaign) implements CampaignOutcome {}

  /** The step was not taken, and why. */
  record Refused(CampaignRefusal refusal) implements CampaignOutcome {}

  /** What was typed cannot be taken. */
  record Invalid(List<FieldProblem> problems) implements CampaignOutcome {}
}
