package jp.passportweb.domain.session;

/**
 * A session with whom it belongs to.
 *
 * @param who the account or the operator
 */
public record Login<T>(Session session, T who) {}
