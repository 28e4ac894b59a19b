package jp.passportweb.application.account;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import jp.passportweb.application.session.EndOtherSessions;
import jp.passportweb.application.session.OpenSession;
import jp.passportweb.application.story.House;
import jp.passportweb.application.story.Straightaway;
import jp.passportweb.application.story.World;
import jp.passportweb.domain.InMemoryRepositories;
import jp.passportweb.domain.account.Account;
import jp.passportweb.domain.account.AccountId;
import jp.passportweb.domain.account.AccountProfile;
import jp.passportweb.domain.account.ProfileChange;
import jp.passportweb.domain.account.ProfileForm;
import jp.passportweb.domain.notice.Notice;
import jp.passportweb.domain.session.SessionKind;

/** Whoever holds an account, logged in at one browser, at アカウント情報登録. */
final class AccountHolder {
  static final String NEW_ADDRESS = "new@example.jp";

  private final House house = new House();
  private final World world = house.world();
  private final InMemoryRepositories ports = house.ports();
  private final UsePassword usePassword =
      new UsePassword(ports.oneTimePasswords(), world.key(), LoginLimits.standard());
  private final StoreProfile storeProfile =
      new StoreProfile(
          ports.accounts(),
          ports.accountProfiles(),
          ports.profileChanges(),
          ports.resellerRequests(),
          ports.audit());
  private final EndOtherSessions endOthers = new EndOtherSessions(ports.sessions(), world.key());
  private final AccountId id =
      ports.accounts().byAccessKey(house.opensAccount()).orElseThrow().id();
  private final String token = opensSession();

  House house() {
    return house;
  }

  Account account() {
    return ports.accounts().byId(id).orElseThrow();
  }

  AccountProfile profile() {
    return ports.accountProfiles().of(id);
  }

  /** Logs in once more, elsewhere. */
  String opensSession() {
    return new OpenSession(ports.sessions(), world.key(), world.random())
        .open(SessionKind.PORTAL, id.value(), world.clock().instant());
  }

  /** Whether this browser's login and another one go on. */
  boolean isLoggedIn(String otherToken) {
    return house.customer().account(otherToken).isPresent();
  }

  boolean isLoggedIn() {
    return isLoggedIn(token);
  }

  EditProfile edit() {
    return new EditProfile(
        ports.accountProfiles(),
        ports.profileChanges(),
        ports.resellerRequests(),
        world.transactions(),
        world.clock());
  }

  /** 「次へ」: the form as it is registered, but for this field. */
  UUID types(String field, String text) {
    Map<String, String> typed = new HashMap<>(edit().registered(account()));
    typed.put(field, text);
    return edit().begin(id, account().version(), typed).id();
  }

  /** 「確認」. */
  RegisterProfile.Outcome confirms(UUID change) {
    return new RegisterProfile(
            ports.accounts(),
            ports.profileChanges(),
            storeProfile,
            sendConfirmation(),
            world.postOffice(),
            world.key(),
            world.random(),
            world.transactions(),
            world.clock())
        .register(id, change);
  }

  SendConfirmation sendConfirmation() {
    return new SendConfirmation(
        ports.oneTimePasswords(),
        world.postOffice(),
        ports.audit(),
        world.key(),
        LoginLimits.standard(),
        world.random(),
        world.transactions());
  }

  /** 「変更を完了する」. */
  ChangeOtpAddress.Outcome proves(UUID change, String password, String code) {
    return new ChangeOtpAddress(
            ports.accounts(),
            ports.profileChanges(),
            storeProfile,
            usePassword,
            endOthers,
            world.postOffice(),
            ports.audit(),
            world.key(),
            LoginLimits.standard(),
            world.transactions(),
            world.clock())
        .change(id, change, password, code, token);
  }

  ReplaceAccessKey.Outcome replacesKey(String password) {
    return new ReplaceAccessKey(
            ports.accounts(),
            usePassword,
            endOthers,
            world.postOffice(),
            ports.audit(),
            world.random(),
            world.transactions(),
            world.clock())
        .replace(id, password, token);
  }

  OfferFields offerFields() {
    return new OfferFields(ports.accountProfiles(), ports.records(), new Straightaway());
  }

  /** A new address is typed and confirmed; both mails are out. */
  UUID asksForNewAddress() {
    UUID change = types(ProfileForm.OTP_ADDRESS, NEW_ADDRESS);
    confirms(change);
    return change;
  }

  String password() {
    return house.notices().last(Notice.AccountConfirmationSent.class).password();
  }

  String code() {
    return house.notices().last(Notice.AddressProofSent.class).code();
  }

  ProfileChange change(UUID change) {
    return ports.profileChanges().forUpdate(change).orElseThrow();
  }
}
