package jp.passportweb.domain.contact;

import java.util.Map;
import java.util.Objects;
import jp.passportweb.domain.input.FormFields;
import jp.passportweb.domain.input.FormReader;
import jp.passportweb.domain.input.FormResult;

/** 申請者 as typed: the person with the authority to sign. */
public final class ApplicantForm {
  public static final String NAME = "applicant.name";
  public static final String FURIGANA = "applicant.furigana";
  public static final String DEPARTMENT = "applicant.department";
  public static final String JOB_TITLE = "applicant.jobTitle";

  /** What its page asks. */
  public static final FormFields FIELDS = FormFields.lines(NAME, FURIGANA, DEPARTMENT, JOB_TITLE);

  private ApplicantForm() {}

  public static FormResult<Applicant> read(Map<String, String> typed) {
    FormReader form = new FormReader(typed);
    PersonName name = form.read(NAME, PersonName::parse);
    Furigana furigana = form.read(FURIGANA, Furigana::parse);
    ShortText department = form.readOptional(DEPARTMENT, ShortText::parse);
    ShortText jobTitle = form.read(JOB_TITLE, ShortText::parse);
    if (!form.problems().isEmpty()) {
      return new FormResult.Incomplete<>(form.problems());
    }
    return new FormResult.Complete<>(
        new Applicant(
            Objects.requireNonNull(name),
            Objects.requireNonNull(furigana),
            department,
            Objects.requireNonNull(jobTitle)));
  }
}
