package jp.passportweb.web.ocsp;

import io.netty.channel.ChannelHandler;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import jp.passportweb.application.certificate.AnswerStatus;
import jp.passportweb.web.connection.BehindGuards;

/** Has each connection answer what is kept before anything else is asked. */
@Singleton
final class KeptStatusAnswering implements BehindGuards {
  private final AnswerStatus answerStatus;
  private final InstantSource clock;

  KeptStatusAnswering(AnswerStatus answerStatus, InstantSource clock) {
    this.answerStatus = answerStatus;
    this.clock = clock;
  }

  @Override
  public ChannelHandler handler() {
    return new KeptStatusHandler(answerStatus::kept, clock);
  }
}
