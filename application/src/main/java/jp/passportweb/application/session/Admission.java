package jp.passportweb.application.session;

import java.time.Instant;

/**
 * Who is let in.
 *
 * @param who the account or the operator
 * @param endsAt when the login ends if nothing is done
 */
public record Admission<T>(T who, Instant endsAt) {}
