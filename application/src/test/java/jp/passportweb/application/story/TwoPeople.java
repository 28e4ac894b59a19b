package jp.passportweb.application.story;

import java.util.Map;
import java.util.UUID;
import jp.passportweb.application.denial.Denials;
import jp.passportweb.application.office.ReviewOutcome;
import jp.passportweb.application.problemreport.ReportStep;
import jp.passportweb.application.proposal.ConfirmProposal;
import jp.passportweb.application.proposal.CorrectData;
import jp.passportweb.application.proposal.MendOtpAddress;
import jp.passportweb.application.proposal.ProposalDesk;
import jp.passportweb.application.proposal.ProposalOutcome;
import jp.passportweb.application.proposal.ProposeCorrection;
import jp.passportweb.application.proposal.ProposeMending;
import jp.passportweb.application.proposal.ProposeRejection;
import jp.passportweb.application.proposal.ReadProvenNumbers;
import jp.passportweb.application.proposal.RejectClaim;
import jp.passportweb.application.proposal.WithdrawProposal;
import jp.passportweb.domain.InMemoryRepositories;
import jp.passportweb.domain.account.AccountId;
import jp.passportweb.domain.applicationrecord.RecordId;
import jp.passportweb.domain.contract.ContractCode;
import jp.passportweb.domain.operator.Operator;

/** Staff of whom one proposes and another confirms. */
final class TwoPeople {
  private final House house;
  private final Watch watch;
  private final InMemoryRepositories ports;
  private final ProposalDesk desk;

  TwoPeople(House house, Watch watch) {
    this.house = house;
    this.watch = watch;
    ports = house.ports();
    desk =
        new ProposalDesk(
            ports.proposals(),
            ports.records(),
            ports.problemReports(),
            ports.audit(),
            Denials.of(ports, house.world().transactions(), house.clock()),
            house.world().transactions(),
            house.clock());
  }

  ProposalOutcome mends(Operator who, AccountId account, Map<String, String> typed) {
    return new ProposeMending(
            desk,
            ports.accounts(),
            new ReadProvenNumbers(
                ports.records(), ports.directory(), house.world().readExamination()),
            house.world().transactions())
        .propose(who, account, typed);
  }

  ProposalOutcome corrects(Operator who, AccountId account, Map<String, String> typed) {
    return correction().name(who, account, typed);
  }

  ProposalOutcome corrects(Operator who, ContractCode contract, Map<String, String> typed) {
    return correction().lastDay(who, contract, typed);
  }

  private ProposeCorrection correction() {
    return new ProposeCorrection(
        desk, ports.accounts(), ports.contracts(), house.world().transactions());
  }

  ReviewOutcome rejects(Operator who, RecordId claim, String reason) {
    return rejection().ofRequest(house.office().seen(claim, who), reason);
  }

  ReportStep rejects(Operator who, UUID report, String why) {
    return rejection().ofReport(who, report, why);
  }

  private ProposeRejection rejection() {
    return new ProposeRejection(
        desk,
        house.office().layCase(),
        ports.records(),
        ports.problemReports(),
        watch.conclude(),
        house.world().transactions());
  }

  ProposalOutcome confirms(Operator who, UUID proposal) {
    return new ConfirmProposal(
            desk,
            new MendOtpAddress(
                ports.accounts(),
                ports.oneTimePasswords(),
                ports.sessions(),
                house.world().postOffice()),
            new CorrectData(ports.accounts(), ports.contracts()),
            new RejectClaim(house.office().refuse(), watch.conclude()))
        .confirm(who, proposal);
  }

  ProposalOutcome withdraws(Operator who, UUID proposal, String why) {
    return new WithdrawProposal(desk).withdraw(who, proposal, why);
  }

  /** The last one that was proposed. */
  UUID last() {
    return ports.proposals().open(99).getLast().id();
  }
}
