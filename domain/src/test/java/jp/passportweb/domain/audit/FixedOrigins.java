package jp.passportweb.domain.audit;

/** {@link Origins} of tests: one and the same. */
public final class FixedOrigins implements Origins {
  @Override
  public Origin current() {
    return new Origin("192.0.2.41", "Browser/1");
  }
}
