package jp.passportweb.domain.operator;

/** Why a member of staff cannot be made or changed as asked. */
public sealed interface OperatorRefusal {
  /** Not 2 to 32 of a–z, 0–9 and {@code . _ -}, beginning with a letter. */
  record UnfitLoginName(String loginName) implements OperatorRefusal {}

  /** Somebody has it. */
  record LoginNameTaken(String loginName) implements OperatorRefusal {}

  /** Nobody has it. */
  record LoginNameUnknown(String loginName) implements OperatorRefusal {}

  /** No name of a person, or one that is no single line of so many characters. */
  record UnfitDisplayName(int most) implements OperatorRefusal {}

  /** No mail address. */
  record UnfitMail(String mail) implements OperatorRefusal {}

  /** Too few characters. */
  record PasswordTooShort(int least) implements OperatorRefusal {}

  /** Too many characters. */
  record PasswordTooLong(int most) implements OperatorRefusal {}

  /** The login name with something around it, or a few characters again and again. */
  record PasswordGuessable() implements OperatorRefusal {}

  /** The row changed at the same moment; to be tried again. */
  record ChangedMeanwhile() implements OperatorRefusal {}
}
