package jp.passportweb.domain.perspective;

/**
 * A place on earth, in degrees.
 *
 * @param latitude north is positive
 * @param longitude east is positive
 */
public record Place(double latitude, double longitude) {
  /** Mean radius in kilometres. */
  private static final double EARTH = 6371.0;

  public Place {
    if (!(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180)) {
      throw new IllegalArgumentException("not on earth: " + latitude + ", " + longitude);
    }
  }

  /** In kilometres, straight through the earth, as BR 1.6.1 counts it. */
  public double straightLineTo(Place other) {
    double x = x() - other.x();
    double y = y() - other.y();
    double z = z() - other.z();
    return EARTH * Math.sqrt(x * x + y * y + z * z);
  }

  private double x() {
    return Math.cos(Math.toRadians(latitude)) * Math.cos(Math.toRadians(longitude));
  }

  private double y() {
    return Math.cos(Math.toRadians(latitude)) * Math.sin(Math.toRadians(longitude));
  }

  private double z() {
    return Math.sin(Math.toRadians(latitude));
  }
}
