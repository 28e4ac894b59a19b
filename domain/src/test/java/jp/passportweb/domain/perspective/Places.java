package jp.passportweb.domain.perspective;

import java.util.List;

/** Perspectives as an installation could have them. */
final class Places {
  static final Perspective TOKYO = at("tokyo", Region.APNIC, 35.68, 139.69);
  static final Perspective SINGAPORE = at("singapore", Region.APNIC, 1.35, 103.82);
  static final Perspective SYDNEY = at("sydney", Region.APNIC, -33.87, 151.21);
  static final Perspective FRANKFURT = at("frankfurt", Region.RIPE_NCC, 50.11, 8.68);
  static final Perspective STOCKHOLM = at("stockholm", Region.RIPE_NCC, 59.33, 18.07);
  static final Perspective VIRGINIA = at("virginia", Region.ARIN, 39.04, -77.49);
  static final Perspective OREGON = at("oregon", Region.ARIN, 45.87, -119.69);
  static final Perspective SAO_PAULO = at("sao-paulo", Region.LACNIC, -23.55, -46.63);

  /** Six remote ones in three regions. */
  static final List<Perspective> REMOTES =
      List.of(SINGAPORE, FRANKFURT, VIRGINIA, OREGON, STOCKHOLM, SAO_PAULO);

  private Places() {}

  static Perspective at(String id, Region region, double latitude, double longitude) {
    return new Perspective(new PerspectiveId(id), region, new Place(latitude, longitude));
  }
}
