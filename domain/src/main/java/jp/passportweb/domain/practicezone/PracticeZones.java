package jp.passportweb.domain.practicezone;

import java.util.function.UnaryOperator;

/** Port: the practice network of an evaluation, kept over a new start. */
public interface PracticeZones {
  PracticeZone now();

  /** Changes it, one change after the other. */
  void change(UnaryOperator<PracticeZone> change);
}
