package jp.passportweb.application.account;

/**
 * One try to get in.
 *
 * @param claim whose account it is said to be: a login name, an access key, a credential's id
 * @param address of the network that it comes from, as it is counted
 */
public record Attempt(Door door, String claim, String address) {}
