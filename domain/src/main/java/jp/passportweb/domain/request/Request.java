package jp.passportweb.domain.request;

import jp.passportweb.domain.applicationrecord.RecordId;
import jp.passportweb.domain.applicationrecord.RequestType;
import jp.passportweb.domain.request.reissue.PreviousCertificateFate;
import jp.passportweb.domain.request.revocation.RevocationReason;
import jp.passportweb.domain.request.termination.TerminationTime;
import org.jspecify.annotations.Nullable;

/** What a record asks for, with what its kind says besides the application's content. */
public sealed interface Request {
  RequestType type();

  /** The record that it was made from; null for a new application. */
  default @Nullable RecordId base() {
    return null;
  }

  /** 新規発行. */
  record NewApplication() implements Request {
    @Override
    public RequestType type() {
      return RequestType.NEW;
    }
  }

  /** 更新 (REN-1). */
  record Renewal(RecordId base) implements Request {
    @Override
    public RequestType type() {
      return RequestType.RENEWAL;
    }
  }

  /** 継続発行 (CON-1). */
  record Continuation(RecordId base) implements Request {
    @Override
    public RequestType type() {
      return RequestType.CONTINUATION;
    }
  }

  /**
   * 再発行 (REI-1 … REI-4).
   *
   * @param keyCompromised whether the previous key must be taken for known to others
   */
  record Reissue(RecordId base, PreviousCertificateFate fate, boolean keyCompromised)
      implements Request {
    @Override
    public RequestType type() {
      return RequestType.REISSUE;
    }
  }

  /** 担当者変更 (CHG-1). */
  record ContactChange(RecordId base) implements Request {
    @Override
    public RequestType type() {
      return RequestType.CONTACT_CHANGE;
    }
  }

  /** 失効 (REV-1). */
  record Revocation(RecordId base, RevocationReason reason) implements Request {
    @Override
    public RequestType type() {
      return RequestType.REVOCATION;
    }
  }

  /** 解約 (TER-1). */
  record Termination(RecordId base, TerminationTime time) implements Request {
    @Override
    public RequestType type() {
      return RequestType.TERMINATION;
    }
  }

  /** 申請取消 (CAN-1). */
  record Cancellation(RecordId base) implements Request {
    @Override
    public RequestType type() {
      return RequestType.CANCELLATION;
    }
  }

  /** サービス切替 (SWI-1). */
  record ServiceSwitch(RecordId base) implements Request {
    @Override
    public RequestType type() {
      return RequestType.SERVICE_SWITCH;
    }
  }
}
