package jp.passportweb.domain.perspective;

import java.util.List;

/** Port: places elsewhere that are asked the same as the primary perspective (MPIC-1). */
public interface Perspectives {
  /** The place that decides first. */
  Perspective primary();

  List<Perspective> remotes();

  /**
   * Asks every remote perspective at the same time; one report for each of them, in the order of
   * {@link #remotes()}, whatever happened to it.
   */
  List<Report> ask(Question question);
}
