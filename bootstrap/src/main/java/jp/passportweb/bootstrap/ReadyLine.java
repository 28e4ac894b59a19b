package jp.passportweb.bootstrap;

import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.core.order.Ordered;
import io.micronaut.runtime.server.event.ServerStartupEvent;
import jakarta.inject.Singleton;
import jp.passportweb.pki.provider.OwnKeys;
import jp.passportweb.web.page.WebSettings;

/** Says where to go, last of all. */
@Singleton
final class ReadyLine implements ApplicationEventListener<ServerStartupEvent>, Ordered {
  private final WebSettings settings;

  ReadyLine(WebSettings settings) {
    this.settings = settings;
  }

  @Override
  public void onApplicationEvent(ServerStartupEvent event) {
    String base = settings.baseUrl().toString();
    System.out.println("Passport for Web is ready: " + base + "/");
    System.out.println("  office:  " + base + "/office");
    System.out.println("  signing: " + OwnKeys.provider());
    if (settings.evaluation()) {
      System.out.println("  mailbox: " + base + "/mailbox");
    }
  }

  @Override
  public int getOrder() {
    return LOWEST_PRECEDENCE;
  }
}
