package jp.passportweb.application.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.passportweb.domain.contact.ContactRole;
import jp.passportweb.domain.input.FieldProblem;
import jp.passportweb.domain.input.InputProblem;
import jp.passportweb.domain.input.LongText;
import jp.passportweb.domain.input.Parsed;
import jp.passportweb.domain.review.Comment;

/**
 * What a member of staff typed to be sent to the applicant (CNV-1).
 *
 * @param kind {@code ASKED} or {@code TOLD}, by its name
 * @param to a contact, by the name of the role
 */
public record TypedMessage(String kind, String to, String text) {
  public static final String TEXT = "message";
  public static final String TO = "messageTo";
  public static final String KIND = "messageKind";

  /** What can be sent. */
  record Message(Comment.Kind kind, ContactRole to, String text) {}

  /** Reads it; where something cannot be taken, its problems are added to a list. */
  Optional<Message> read(List<FieldProblem> problems) {
    Optional<Comment.Kind> readKind =
        Stream.of(Comment.Kind.ASKED, Comment.Kind.TOLD)
            .filter(one -> one.name().equals(kind))
            .findFirst();
    Optional<ContactRole> role =
        Stream.of(ContactRole.values()).filter(one -> one.name().equals(to)).findFirst();
    List<FieldProblem> found = new ArrayList<>();
    if (readKind.isEmpty()) {
      found.add(new FieldProblem(KIND, new InputProblem.NotAChoice()));
    }
    if (role.isEmpty()) {
      found.add(new FieldProblem(TO, new InputProblem.NotAChoice()));
    }
    Parsed<LongText> parsed = LongText.parse(text);
    if (parsed instanceof Parsed.Bad<LongText>(var problem)) {
      found.add(new FieldProblem(TEXT, problem));
    }
    problems.addAll(found);
    return found.isEmpty() && parsed instanceof Parsed.Good<LongText>(LongText good)
        ? Optional.of(new Message(readKind.orElseThrow(), role.orElseThrow(), good.text()))
        : Optional.empty();
  }
}
