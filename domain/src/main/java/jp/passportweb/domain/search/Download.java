package jp.passportweb.domain.search;

/** 証明書ダウンロード: whether a certificate that was issued has been downloaded. */
public enum Download {
  DONE,
  NOT_YET
}
