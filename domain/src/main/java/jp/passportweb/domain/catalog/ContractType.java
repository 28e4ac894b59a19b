package jp.passportweb.domain.catalog;

/** 期間固定タイプ ends; 自動契約更新タイプ renews itself (AUT-1). */
public enum ContractType {
  FIXED_TERM,
  AUTO_RENEWING
}
