package jp.passportweb.domain.proposal;

import java.time.LocalDate;
import java.util.UUID;
import jp.passportweb.domain.account.AccountId;
import jp.passportweb.domain.applicationrecord.RecordId;
import jp.passportweb.domain.contact.EmailAddress;
import jp.passportweb.domain.contract.ContractCode;
import jp.passportweb.domain.operator.Capability;
import jp.passportweb.domain.organization.LegalName;

/** What is proposed, with what stood there when it was. */
public sealed interface Matter {
  /** What kind of thing it is, who may propose it, and who confirms. */
  enum Kind {
    OTP_ADDRESS(Capability.MEND_ACCOUNTS, Capability.CONFIRM_MENDING),
    ORGANIZATION_NAME(Capability.MEND_ACCOUNTS, Capability.CONFIRM_MENDING),
    LAST_DAY(Capability.MEND_ACCOUNTS, Capability.CONFIRM_MENDING),
    FALSE_CLAIM(Capability.EXAMINE, Capability.APPROVE),
    FALSE_REPORT(Capability.EXAMINE, Capability.APPROVE);

    private final Capability proposes;
    private final Capability confirms;

    Kind(Capability proposes, Capability confirms) {
      this.proposes = proposes;
      this.confirms = confirms;
    }

    public Capability proposes() {
      return proposes;
    }

    public Capability confirms() {
      return confirms;
    }
  }

  Kind kind();

  /** The identity of what it is about, as it is stored. */
  String subject();

  /** What stood there; a correction of what is another by now is stale. */
  String before();

  /** What is to stand there; empty where nothing is replaced. */
  String after();

  /** ACC-5: another ワンタイムパスワード送付先. */
  record OtpAddress(AccountId account, EmailAddress from, EmailAddress to, IdentityCheck check)
      implements Matter {
    @Override
    public Kind kind() {
      return Kind.OTP_ADDRESS;
    }

    @Override
    public String subject() {
      return account.value().toString();
    }

    @Override
    public String before() {
      return from.text();
    }

    @Override
    public String after() {
      return to.text();
    }
  }

  /** ACC-6: the organisation as the account spells it. */
  record OrganizationName(AccountId account, LegalName from, LegalName to) implements Matter {
    @Override
    public Kind kind() {
      return Kind.ORGANIZATION_NAME;
    }

    @Override
    public String subject() {
      return account.value().toString();
    }

    @Override
    public String before() {
      return from.text();
    }

    @Override
    public String after() {
      return to.text();
    }
  }

  /** ACC-6: the last day of a contract's term. */
  record LastDay(ContractCode contract, LocalDate from, LocalDate to) implements Matter {
    @Override
    public Kind kind() {
      return Kind.LAST_DAY;
    }

    @Override
    public String subject() {
      return contract.text();
    }

    @Override
    public String before() {
      return from.toString();
    }

    @Override
    public String after() {
      return to.toString();
    }
  }

  /**
   * REV-6: a 失効申請 for a compromised key that nobody has proven.
   *
   * @param seen the version of its examination
   */
  record FalseClaim(RecordId request, long seen) implements Matter {
    @Override
    public Kind kind() {
      return Kind.FALSE_CLAIM;
    }

    @Override
    public String subject() {
      return request.value().toString();
    }

    @Override
    public String before() {
      return String.valueOf(seen);
    }

    @Override
    public String after() {
      return "";
    }
  }

  /**
   * REV-6: a problem report of a compromised key that nobody has proven.
   *
   * @param seen the version of the report
   */
  record FalseReport(UUID report, long seen) implements Matter {
    @Override
    public Kind kind() {
      return Kind.FALSE_REPORT;
    }

    @Override
    public String subject() {
      return report.toString();
    }

    @Override
    public String before() {
      return String.valueOf(seen);
    }

    @Override
    public String after() {
      return "";
    }
  }
}
