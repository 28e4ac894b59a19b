package jp.passportweb.bootstrap.browser;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;

/** A device of a page's browser that keeps passkeys, and whose person is there or not. */
final class Authenticator {
  private final CDPSession session;
  private final String id;

  Authenticator(Page page) {
    session = page.context().newCDPSession(page);
    session.send("WebAuthn.enable");
    JsonObject options = new JsonObject();
    options.addProperty("protocol", "ctap2");
    options.addProperty("transport", "internal");
    options.addProperty("hasResidentKey", true);
    options.addProperty("hasUserVerification", true);
    options.addProperty("isUserVerified", true);
    options.addProperty("automaticPresenceSimulation", true);
    JsonObject parameters = new JsonObject();
    parameters.add("options", options);
    id =
        session
            .send("WebAuthn.addVirtualAuthenticator", parameters)
            .get("authenticatorId")
            .getAsString();
  }

  /** Whether it recognises the person from now on. */
  void recognizes(boolean person) {
    JsonObject parameters = new JsonObject();
    parameters.addProperty("authenticatorId", id);
    parameters.addProperty("isUserVerified", person);
    session.send("WebAuthn.setUserVerified", parameters);
  }

  /** How many passkeys it keeps. */
  int passkeys() {
    JsonObject parameters = new JsonObject();
    parameters.addProperty("authenticatorId", id);
    return session.send("WebAuthn.getCredentials", parameters).getAsJsonArray("credentials").size();
  }
}
