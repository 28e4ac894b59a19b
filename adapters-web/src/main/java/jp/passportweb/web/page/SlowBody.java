package jp.passportweb.web.page;

import java.io.IOException;

/** A request whose body does not come in the time that it may take. */
public final class SlowBody extends IOException {
  private static final long serialVersionUID = 1;

  public SlowBody() {
    super("connection closed: the body came too slowly");
  }
}
