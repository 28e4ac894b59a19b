package jp.passportweb.network.perspective;

/** A request that is none of Open MPIC, or of a part of it that is not spoken here. */
final class NotSpoken extends Exception {
  private static final long serialVersionUID = 1;

  NotSpoken(String message) {
    super(message);
  }
}
