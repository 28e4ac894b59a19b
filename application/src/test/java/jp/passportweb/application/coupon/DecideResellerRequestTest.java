package jp.passportweb.application.coupon;

import static org.assertj.core.api.Assertions.assertThat;

import jp.passportweb.application.coupon.DecideResellerRequest.Outcome;
import jp.passportweb.application.denial.Denials;
import jp.passportweb.application.story.Straightaway;
import jp.passportweb.application.story.World;
import jp.passportweb.domain.Scene;
import jp.passportweb.domain.account.AccountId;
import jp.passportweb.domain.account.ResellerCode;
import jp.passportweb.domain.audit.AuditEvent;
import jp.passportweb.domain.coupon.ResellerRequest;
import jp.passportweb.domain.operator.Operator;
import jp.passportweb.domain.operator.OperatorRole;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("COU-1 whose a 特約店コード is, the office says")
class DecideResellerRequestTest {
  private static final String CODE = "TOKUYAKU-0042";
  private static final Operator ADMINISTRATOR =
      CreateCouponTest.operator(OperatorRole.ADMINISTRATOR);

  private final World world = new World();
  private final AccountId account = new Scene(world.ports()).account();
  private final DecideResellerRequest decide =
      new DecideResellerRequest(
          world.ports().resellerRequests(),
          world.ports().accounts(),
          world.ports().audit(),
          Denials.of(world.ports(), new Straightaway(), world.clock()),
          new Straightaway(),
          world.clock());
  private final ListResellerRequests list =
      new ListResellerRequests(
          world.ports().resellerRequests(), world.ports().accounts(), new Straightaway());

  @Test
  @DisplayName("COU-1 a granted code is the account's, and the trail tells by whom")
  void granted() {
    asks();
    assertThat(list.list(ADMINISTRATOR).orElseThrow()).hasSize(1);
    assertThat(decide.decide(ADMINISTRATOR, account, CODE, true)).isEqualTo(new Outcome.Granted());
    assertThat(code()).isEqualTo(new ResellerCode(CODE));
    assertThat(list.list(ADMINISTRATOR).orElseThrow()).isEmpty();
    assertThat(world.ports().audit().on("account:" + account.value(), 9))
        .extracting(AuditEvent::action, AuditEvent::actor)
        .contains(org.assertj.core.groups.Tuple.tuple("reseller-code.granted", "operator:who"));
  }

  @Test
  @DisplayName("COU-1 a refused code opens nothing and waits no more")
  void refused() {
    asks();
    assertThat(decide.decide(ADMINISTRATOR, account, CODE, false)).isEqualTo(new Outcome.Refused());
    assertThat(code()).isNull();
    assertThat(list.list(ADMINISTRATOR).orElseThrow()).isEmpty();
  }

  @Test
  @DisplayName("COU-1 what the operator did not see is not decided")
  void changedMeanwhile() {
    assertThat(decide.decide(ADMINISTRATOR, account, CODE, true))
        .isEqualTo(new Outcome.ChangedMeanwhile());
    asks();
    assertThat(decide.decide(ADMINISTRATOR, account, "OTHER-0001", true))
        .isEqualTo(new Outcome.ChangedMeanwhile());
    assertThat(code()).isNull();
  }

  @ParameterizedTest
  @EnumSource(value = OperatorRole.class, mode = EnumSource.Mode.EXCLUDE, names = "ADMINISTRATOR")
  @DisplayName(
      "COU-1 nobody else in the office decides them, and of all others only auditors see them")
  void others(OperatorRole role) {
    asks();
    Operator other = CreateCouponTest.operator(role);
    assertThat(list.list(other).isPresent()).isEqualTo(role == OperatorRole.AUDITOR);
    assertThat(decide.decide(other, account, CODE, true)).isEqualTo(new Outcome.NotYourRole());
    assertThat(code()).isNull();
  }

  private void asks() {
    world
        .ports()
        .resellerRequests()
        .put(new ResellerRequest(account, new ResellerCode(CODE), world.clock().instant()));
  }

  private @Nullable ResellerCode code() {
    return world.ports().accounts().byId(account).orElseThrow().resellerCode();
  }
}
