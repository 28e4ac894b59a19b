package jp.passportweb.bootstrap.wiring;

import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Value;
import io.micronaut.context.env.Environment;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.time.Duration;
import jp.passportweb.application.FewAtATime;
import jp.passportweb.application.operator.SecondFactorPolicy;
import jp.passportweb.domain.operator.PasswordHashing;
import jp.passportweb.pki.password.Argon2PasswordHashing;

/** What staff's login needs (OPR-1). */
@Factory
final class OperatorWiring {
  /** At least two, so that one slow login does not hold up another; each takes 19 MiB. */
  private static final int FEWEST = 2;

  private static final int MOST = 4;
  private static final Duration PATIENCE = Duration.ofSeconds(3);

  @Singleton
  PasswordHashing passwordHashing(SecureRandom random) {
    return new Argon2PasswordHashing(random);
  }

  @Singleton
  FewAtATime fewAtATime() {
    int processors = Runtime.getRuntime().availableProcessors();
    return new FewAtATime(Math.clamp(processors, FEWEST, MOST), PATIENCE);
  }

  @Singleton
  SecondFactorPolicy secondFactorPolicy(
      @Value("${passport.second-factor.required}") boolean required, Environment environment) {
    boolean production = environment.getActiveNames().contains("production");
    return new SecondFactorPolicy(required || production, "Passport for Web");
  }
}
