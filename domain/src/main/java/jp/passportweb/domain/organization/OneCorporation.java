package jp.passportweb.domain.organization;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.passportweb.domain.input.FieldProblem;
import jp.passportweb.domain.input.FormResult;
import jp.passportweb.domain.input.InputProblem;
import jp.passportweb.domain.input.Parsed;

/**
 * ACC-2: an account is of one corporation. Its number decides: under another number somebody else
 * applies; another name under the same number is a change, which the office looks at.
 */
public final class OneCorporation {
  private OneCorporation() {}

  /**
   * The form as it was read, refused at 登記番号 where that is another corporation's.
   *
   * @param ofAccount nothing while no application of the account has said a number
   */
  public static FormResult<Organization> check(
      FormResult<Organization> read,
      Map<String, String> typed,
      Optional<RegistrationNumber> ofAccount) {
    boolean same =
        ofAccount.isEmpty()
            || !(RegistrationNumber.parse(
                    typed.getOrDefault(OrganizationForm.REGISTRATION_NUMBER, ""))
                instanceof Parsed.Good<RegistrationNumber>(RegistrationNumber number))
            || number.equals(ofAccount.get());
    if (same) {
      return read;
    }
    List<FieldProblem> problems = new ArrayList<>(read.problems());
    problems.add(
        new FieldProblem(
            OrganizationForm.REGISTRATION_NUMBER,
            new InputProblem.OtherCorporation(ofAccount.get())));
    return new FormResult.Incomplete<>(List.copyOf(problems));
  }
}
