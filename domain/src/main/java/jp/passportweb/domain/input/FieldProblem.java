package jp.passportweb.domain.input;

/** A problem at its place: the name of the form field, and what is wrong there. */
public record FieldProblem(String field, InputProblem problem) {}
