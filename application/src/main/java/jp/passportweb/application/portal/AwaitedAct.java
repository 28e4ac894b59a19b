package jp.passportweb.application.portal;

import java.time.Instant;
import jp.passportweb.domain.applicationrecord.RecordId;

/** What a record waits for from its holder (LST-1, LST-3). */
public sealed interface AwaitedAct {
  RecordId record();

  String serverName();

  /** Documents are to be handed in. */
  record Documents(RecordId record, String serverName, int count) implements AwaitedAct {}

  /** LINT-1: another CSR is to be handed in. */
  record NewSigningRequest(RecordId record, String serverName) implements AwaitedAct {}

  /** CNV-2: a question of the office is to be answered. */
  record Answer(RecordId record, String serverName) implements AwaitedAct {}

  /** The contract nears its end, and 更新申請 is open. */
  record Renewal(RecordId record, String serverName, Instant certificateEnd)
      implements AwaitedAct {}

  /** The certificate nears its end before its contract does, or is past it, and 継続発行 is open. */
  record Continuation(RecordId record, String serverName, Instant certificateEnd)
      implements AwaitedAct {}

  /** The certificate was issued of late and has not been downloaded. */
  record Download(RecordId record, String serverName) implements AwaitedAct {}
}
