package jp.passportweb.domain.domaincontrol;

import java.util.List;

/**
 * Port: the values that shall be found at the labels of our own zone to which holders led their
 * evidence by a CNAME once (DCV-2, BR 3.2.2.4.7).
 */
public interface Delegations {
  /**
   * What stands there now.
   *
   * @param label in lower case, one below the zone
   * @return none where nothing is being proven
   */
  List<String> valuesAt(String label);
}
