package jp.passportweb.web.campaign;

import java.util.List;
import java.util.stream.Stream;
import jp.passportweb.application.campaign.ShowCampaign;
import jp.passportweb.domain.campaign.Campaign;
import jp.passportweb.domain.campaign.CampaignHolder;
import jp.passportweb.domain.campaign.CampaignRules;
import jp.passportweb.domain.campaign.CampaignStep;
import jp.passportweb.domain.campaign.RevocationScope;
import jp.passportweb.domain.operator.Operator;
import jp.passportweb.domain.operator.OperatorId;
import jp.passportweb.web.page.FormView;
import jp.passportweb.web.page.Page;
import org.jspecify.annotations.Nullable;

/**
 * A campaign's page.
 *
 * @param standing of the holders that are listed; null for all
 * @param refusal why the step before was not taken; empty where it was
 */
public record CampaignView(
    ShowCampaign.Shown shown,
    Operator reader,
    CampaignHolder.@Nullable Standing standing,
    FormView form,
    String refusal,
    boolean done) {

  public Campaign campaign() {
    return shown.campaign();
  }

  public String address() {
    return CampaignController.PATH + "/" + campaign().id();
  }

  /** The list of holders by a standing; null for all. */
  public String at(CampaignHolder.@Nullable Standing wanted, int page) {
    return address() + "?standing=" + (wanted == null ? "" : wanted) + "&page=" + page;
  }

  public String name(OperatorId person) {
    return shown.names().getOrDefault(person, "");
  }

  public String initial(OperatorId person) {
    String name = name(person);
    return name.isEmpty() ? "" : name.substring(0, name.offsetByCodePoints(0, 1));
  }

  public boolean isAt(CampaignStep step) {
    return campaign().step() == step;
  }

  /** The names of the steps, in their order. */
  public List<String> steps(Page page) {
    return Stream.of(CampaignStep.values()).map(step -> page.t("campaign.step." + step)).toList();
  }

  public int stepNumber() {
    return campaign().step().number();
  }

  public int revocable(RevocationScope scope) {
    return shown.revocable().getOrDefault(scope, 0);
  }

  public int holders(CampaignHolder.Standing wanted) {
    return shown.counts().getOrDefault(wanted, 0);
  }

  public boolean mayStart() {
    return CampaignRules.whyNotStart(campaign(), reader).isEmpty();
  }

  public boolean mayAsk() {
    return CampaignRules.whyNotAsk(campaign(), reader).isEmpty();
  }

  public boolean mayConfirm() {
    return CampaignRules.whyNotConfirm(campaign(), reader).isEmpty();
  }

  public boolean mayDecline() {
    return CampaignRules.whyNotDecline(campaign(), reader).isEmpty();
  }

  public boolean mayEnd() {
    return CampaignRules.whyNotEnd(campaign(), shown.progress(), reader).isEmpty();
  }

  /** Of the gauges: how many of a hundred. */
  public int share(int part) {
    int whole = shown.progress().certificates();
    return whole == 0 ? 0 : Math.toIntExact(100L * part / whole);
  }
}
