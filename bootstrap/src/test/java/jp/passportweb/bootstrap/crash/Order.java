package jp.passportweb.bootstrap.crash;

import jp.passportweb.bootstrap.acceptance.OpenSsl;
import org.jspecify.annotations.Nullable;

/** One application of the drill, and how far it was acknowledged. */
public final class Order {
  /** How far an order was acknowledged. */
  enum Stage {
    /** A step of the form was kept. */
    DRAFT,
    SUBMITTED,
    APPROVED,
    /** The customer's request to revoke was taken. */
    REVOCATION_ASKED,
    REVOKED
  }

  final int number;

  /** The applicant's, who comes back to the draft with it. */
  final Browser browser;

  private final OpenSsl openSsl = new OpenSsl();

  private volatile Stage stage = Stage.DRAFT;
  private volatile @Nullable String step;

  public Order(int number, Browser browser) {
    this.browser = browser;
    this.number = number;
  }

  /** Where the key of its certificate is. */
  public OpenSsl openSsl() {
    return openSsl;
  }

  public String host() {
    return "www.kept-" + number + ".example.jp";
  }

  public String mail(String person) {
    return person + "@kept-" + number + ".example.jp";
  }

  String organization() {
    return "株式会社保存" + number;
  }

  Stage stage() {
    return stage;
  }

  /** Called only once an answer said so. */
  void acknowledged(Stage reached) {
    stage = reached;
  }

  /** The address of the step that the form led to, while it is a draft. */
  @Nullable String step() {
    return step;
  }

  void ledTo(String address) {
    step = address;
  }

  boolean isAtLeast(Stage reached) {
    return stage.compareTo(reached) >= 0;
  }
}
