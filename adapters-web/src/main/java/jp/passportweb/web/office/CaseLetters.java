package jp.passportweb.web.office;

import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.passportweb.application.office.LetterPreview;
import jp.passportweb.application.office.PreviewMessage;
import jp.passportweb.application.office.PreviewRefusal;
import jp.passportweb.application.office.TypedMessage;
import jp.passportweb.application.office.TypedRefusal;
import jp.passportweb.domain.applicationrecord.RecordId;
import jp.passportweb.domain.operator.OperatorId;
import jp.passportweb.domain.review.Comment;
import jp.passportweb.web.page.Posted;

/** Reads what was typed to be mailed, and has it shown before it is (CNV-1, REF-2). */
@Singleton
final class CaseLetters {
  private static final List<String> KEPT =
      List.of(
          CaseSteps.SEEN,
          TypedMessage.KIND,
          TypedMessage.TO,
          TypedMessage.TEXT,
          TypedRefusal.GROUND,
          TypedRefusal.TEXT);

  private final PreviewMessage previewMessage;
  private final PreviewRefusal previewRefusal;

  CaseLetters(PreviewMessage previewMessage, PreviewRefusal previewRefusal) {
    this.previewMessage = previewMessage;
    this.previewRefusal = previewRefusal;
  }

  LetterPreview message(RecordId id, OperatorId who, Posted posted) {
    return previewMessage.preview(id, who, typedMessage(posted));
  }

  LetterPreview refusal(RecordId id, OperatorId who, Posted posted) {
    return previewRefusal.preview(id, who, typedRefusal(posted));
  }

  static TypedMessage typedMessage(Posted posted) {
    return new TypedMessage(
        posted.field(TypedMessage.KIND),
        posted.field(TypedMessage.TO),
        posted.field(TypedMessage.TEXT));
  }

  static TypedRefusal typedRefusal(Posted posted) {
    return new TypedRefusal(posted.field(TypedRefusal.GROUND), posted.field(TypedRefusal.TEXT));
  }

  static LetterPage page(LetterPreview.Shown shown, Act act, Posted posted) {
    Map<String, String> typed = new HashMap<>(posted.fields());
    typed.keySet().retainAll(KEPT);
    boolean asks = Comment.Kind.ASKED.name().equals(posted.field(TypedMessage.KIND));
    return new LetterPage(shown, act, act == Act.WRITE && asks, Map.copyOf(typed));
  }
}
