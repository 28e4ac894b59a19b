package jp.passportweb.bootstrap.acceptance;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import jp.passportweb.domain.signingrequest.Der;
import jp.passportweb.domain.transparency.LogAnswer;
import jp.passportweb.domain.transparency.LogKind;
import jp.passportweb.domain.transparency.SignedTimestamp;
import jp.passportweb.domain.transparency.TransparencyLog;
import jp.passportweb.pki.transparency.PracticeLogs;

/** Three transparency logs of two operators over HTTP, which look at what they are given. */
public final class SmallLogs implements AutoCloseable {
  private static final Pattern BASE64 = Pattern.compile("\"([A-Za-z0-9+/=]{40,})\"");
  private static final byte[] SEED = {7};

  /** Those that answer 503, by name. */
  public final Set<String> away = ConcurrentHashMap.newKeySet();

  private final HttpServer server;
  private final List<Der> sent = new CopyOnWriteArrayList<>();
  private final List<Der> published = new CopyOnWriteArrayList<>();
  private volatile PracticeLogs logs = accepting(List.of());

  public SmallLogs() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    for (TransparencyLog log : logs.all()) {
      server.createContext(path(log), exchange -> answer(log, exchange));
    }
    server.start();
  }

  private static PracticeLogs accepting(List<Der> roots) {
    return PracticeLogs.of(SEED, roots, InstantSource.system());
  }

  /** What their chains must lead to. */
  public void accept(byte[] root) {
    logs = accepting(List.of(Der.of(root)));
  }

  /** The precertificates that were sent, in order. */
  public List<Der> sent() {
    return sent;
  }

  /** The certificates that they took, in order. */
  public List<Der> published() {
    return published;
  }

  /** A log list of version 3. */
  public Path list() throws IOException {
    String operators =
        logs.all().stream()
            .map(TransparencyLog::operator)
            .distinct()
            .map(this::operator)
            .collect(Collectors.joining(","));
    return Files.writeString(
        Files.createTempFile("logs", ".json"), "{\"operators\": [" + operators + "]}");
  }

  /** As OpenSSL is told of logs. */
  public String configuration() {
    StringBuilder text = new StringBuilder("enabled_logs=");
    logs.all().forEach(log -> text.append(log.id().hex()).append(','));
    text.deleteCharAt(text.length() - 1).append('\n');
    logs.all()
        .forEach(log ->
            text.append(
                "[%s]\ndescription = %s\nkey = %s\n"
                    .formatted(log.id().hex(), log.name(), base64(log.key().bytes()))));
    return text.toString();
  }

  private String operator(String name) {
    return "{\"name\": \"%s\", \"logs\": [%s], \"tiled_logs\": [%s]}"
        .formatted(
            name,
            listed(name, LogKind.RFC_6962, "url"),
            listed(name, LogKind.STATIC_CT, "submission_url"));
  }

  private String listed(String operator, LogKind kind, String address) {
    return logs.all().stream()
        .filter(log -> log.operator().equals(operator) && log.kind() == kind)
        .map(log ->
            ("{\"description\": \"%s\", \"key\": \"%s\", \"log_id\": \"%s\", \"%s\":"
                    + " \"http://127.0.0.1:%d%s\", \"state\": {\"usable\": {}}}")
                .formatted(
                    log.name(),
                    base64(log.key().bytes()),
                    base64(HexFormat.of().parseHex(log.id().hex())),
                    address,
                    server.getAddress().getPort(),
                    path(log)))
        .collect(Collectors.joining(","));
  }

  private static String path(TransparencyLog log) {
    return "/" + log.id().hex() + "/";
  }

  private void answer(TransparencyLog log, HttpExchange exchange) throws IOException {
    String request = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    List<Der> chain = new ArrayList<>();
    BASE64
        .matcher(request)
        .results()
        .forEach(one -> chain.add(Der.of(Base64.getDecoder().decode(one.group(1)))));
    if (exchange.getRequestURI().getPath().endsWith("/add-chain")) {
      take(log, chain, exchange);
      return;
    }
    sent.add(chain.getFirst());
    if (away.contains(log.name())) {
      say(exchange, 503, "");
    } else {
      switch (logs.submit(chain, List.of(log), _ -> true).getFirst()) {
        case LogAnswer.Promised(var timestamp) -> say(exchange, 200, json(timestamp));
        case LogAnswer.Silent(_, String why) -> say(exchange, 400, why);
      }
    }
  }

  private void take(TransparencyLog log, List<Der> chain, HttpExchange exchange)
      throws IOException {
    boolean taken = logs.publish(chain, log);
    if (taken) {
      published.add(chain.getFirst());
    }
    say(
        exchange,
        taken ? 200 : 400,
        json(new SignedTimestamp(log.id(), Instant.EPOCH, "", "04030000")));
  }

  private static String json(SignedTimestamp timestamp) {
    return "{\"sct_version\":0,\"id\":\"%s\",\"timestamp\":%d,\"extensions\":\"%s\",\"signature\":\"%s\"}"
        .formatted(
            base64(HexFormat.of().parseHex(timestamp.log().hex())),
            timestamp.at().toEpochMilli(),
            base64(HexFormat.of().parseHex(timestamp.extensions())),
            base64(HexFormat.of().parseHex(timestamp.signature())));
  }

  private static void say(HttpExchange exchange, int status, String body) throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  private static String base64(byte[] bytes) {
    return Base64.getEncoder().encodeToString(bytes);
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
