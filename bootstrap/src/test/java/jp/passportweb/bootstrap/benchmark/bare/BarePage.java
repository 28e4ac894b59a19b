package jp.passportweb.bootstrap.benchmark.bare;

import io.micronaut.context.annotation.Requires;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;

/** A page that asks nobody and says one sentence, on the threads that our pages use. */
@Controller
@Requires(property = BarePage.ASKED_FOR)
public final class BarePage {
  static final String ASKED_FOR = "bare";

  @Get
  @Produces(MediaType.TEXT_HTML)
  @ExecuteOn(TaskExecutors.BLOCKING)
  String page() {
    return "<!DOCTYPE html><html lang=\"en\"><title>Bare</title><p>Nothing is asked.</p></html>";
  }
}
