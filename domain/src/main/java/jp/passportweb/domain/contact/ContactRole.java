package jp.passportweb.domain.contact;

/** 登録担当者, 技術担当者, 事務担当者 (guide §6.2). */
public enum ContactRole {
  REGISTRATION,
  TECHNICAL,
  ADMINISTRATIVE
}
