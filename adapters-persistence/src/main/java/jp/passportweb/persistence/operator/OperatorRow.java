package jp.passportweb.persistence.operator;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;
import jp.passportweb.domain.operator.Operator;
import jp.passportweb.domain.operator.OperatorId;
import jp.passportweb.domain.operator.OperatorRole;
import jp.passportweb.persistence.instant.Micros;
import jp.passportweb.persistence.jooq.tables.records.OperatorRecord;
import org.jspecify.annotations.Nullable;

/** A row of {@code operator}. */
@MappedEntity("operator")
record OperatorRow(
    @Id UUID id,
    String loginName,
    String displayName,
    @Nullable String mail,
    String role,
    String passwordHash,
    boolean enabled,
    Instant createdAt,
    long version) {

  static OperatorRow of(Operator operator) {
    return new OperatorRow(
        operator.id().value(),
        operator.loginName(),
        operator.displayName(),
        operator.mail(),
        operator.role().name(),
        operator.passwordHash(),
        operator.enabled(),
        Micros.of(operator.createdAt()),
        operator.version());
  }

  static OperatorRow of(OperatorRecord row) {
    return new OperatorRow(
        row.getId(),
        row.getLoginName(),
        row.getDisplayName(),
        row.getMail(),
        row.getRole(),
        row.getPasswordHash(),
        row.getEnabled(),
        row.getCreatedAt(),
        row.getVersion());
  }

  Operator operator() {
    return new Operator(
        new OperatorId(id),
        loginName,
        displayName,
        mail,
        OperatorRole.valueOf(role),
        passwordHash,
        enabled,
        createdAt,
        version);
  }
}
