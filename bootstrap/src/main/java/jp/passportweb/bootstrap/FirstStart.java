package jp.passportweb.bootstrap;

import io.micronaut.context.annotation.Requires;
import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.runtime.server.event.ServerStartupEvent;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.util.Base64;
import jp.passportweb.application.operator.CreateFirstOperators;
import jp.passportweb.bootstrap.settings.EvaluationSettings;
import org.jspecify.annotations.Nullable;

/** On the first start of an evaluation: operators to log in with. */
@Singleton
@Requires(notEnv = "production")
final class FirstStart implements ApplicationEventListener<ServerStartupEvent> {
  private static final int RANDOM_BYTES = 12;

  private final CreateFirstOperators createFirstOperators;
  private final EvaluationSettings settings;
  private final SecureRandom random;

  FirstStart(
      CreateFirstOperators createFirstOperators, EvaluationSettings settings, SecureRandom random) {
    this.createFirstOperators = createFirstOperators;
    this.settings = settings;
    this.random = random;
  }

  @Override
  public void onApplicationEvent(ServerStartupEvent event) {
    @Nullable String given = settings.operatorPassword();
    boolean isGiven = given != null && !given.isBlank();
    String password = given == null || given.isBlank() ? randomPassword() : given;
    boolean made = createFirstOperators.createUnlessThereAreSome(password);
    if (made && !isGiven) {
      System.out.println(
          "Operators examiner, approver, administrator and auditor were made with the password "
              + password
              + "  (shown only once)");
    }
  }

  private String randomPassword() {
    byte[] bytes = new byte[RANDOM_BYTES];
    random.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
