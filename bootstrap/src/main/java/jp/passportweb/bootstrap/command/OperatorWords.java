package jp.passportweb.bootstrap.command;

import jp.passportweb.domain.operator.OperatorRefusal;

/** Why a member of staff is not made or changed, for whoever runs the system. */
final class OperatorWords {
  private OperatorWords() {}

  static String sentence(OperatorRefusal refusal) {
    return switch (refusal) {
      case OperatorRefusal.UnfitLoginName(String name) ->
          "not a login name: " + name + " (2 to 32 of a-z, 0-9 and . _ -, a letter first)";
      case OperatorRefusal.LoginNameTaken(String name) ->
          "there is an operator " + name + " already; see operator list";
      case OperatorRefusal.LoginNameUnknown(String name) ->
          "there is no operator " + name + "; see operator list";
      case OperatorRefusal.UnfitDisplayName(int most) ->
          "--name must be one line of 1 to " + most + " characters";
      case OperatorRefusal.UnfitMail(String mail) -> "not a mail address: " + mail;
      case OperatorRefusal.PasswordTooShort(int least) ->
          "the password must have at least " + least + " characters";
      case OperatorRefusal.PasswordTooLong(int most) ->
          "the password must have at most " + most + " characters";
      case OperatorRefusal.PasswordGuessable() ->
          "the password is too easy to guess: more than the login name, and more different"
              + " characters";
      case OperatorRefusal.ChangedMeanwhile() ->
          "somebody changed this operator at the same moment; run the command again";
    };
  }
}
