package io.dealstream.dashboard.page.opening;

import io.dealstream.dashboard.client.Answer;
import io.dealstream.dashboard.client.Command;
import io.dealstream.dashboard.client.Listed;
import io.dealstream.dashboard.client.Method;
import io.dealstream.dashboard.client.Problem;
import io.dealstream.dashboard.client.Receipt;
import io.dealstream.dashboard.client.Service;
import io.dealstream.dashboard.client.deal.Deals;
import io.dealstream.dashboard.client.deal.Licensee;
import io.dealstream.dashboard.page.Form;
import io.dealstream.dashboard.page.Reader;
import io.dealstream.dashboard.page.TerritoryNames;
import io.dealstream.dashboard.session.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// Opens a deal from what the form says; a licensee that is not known is registered first, when the
/// form says so.
@ApplicationScoped
class Opening {
  static final String LICENSEE = "licensee";
  static final String REGISTER = "register";

  private final Deals deals;

  Opening(Deals deals) {
    this.deals = deals;
  }

  /// What came of it.
  sealed interface Result {
    record Opened(UUID id) implements Result {}

    /// Nobody is called so.
    record Stranger(String name) implements Result {}

    record Refused(Problem problem) implements Result {}

    record Down(Service service) implements Result {}
  }

  Result open(Form form, Caller caller, Reader r) {
    String name = form.text(LICENSEE);
    return switch (deals.licensees(caller, name)) {
      case Answer.Good<Listed<Licensee>>(var listed) ->
          named(name, listed.items())
              .map(id -> open(form, caller, id))
              .orElseGet(() -> stranger(form, caller, r));
      case Answer.Refused<Listed<Licensee>>(Problem problem) -> new Result.Refused(problem);
      case Answer.Down<Listed<Licensee>>(Service service) -> new Result.Down(service);
    };
  }

  private Result stranger(Form form, Caller caller, Reader r) {
    if (form.text(REGISTER).isEmpty()) {
      return new Result.Stranger(form.text(LICENSEE));
    }
    Map<String, Object> body = new HashMap<>(Map.of("name", form.text(LICENSEE)));
    String country = TerritoryNames.code(form.text("country"), r);
    if (!country.isEmpty()) {
      body.put("country", country);
    }
    Command command =
        new Command(Method.POST, "/licensees", form.key() + "/licensee", Optional.empty(), body);
    return switch (deals.send(caller, command)) {
      case Answer.Good<Receipt>(Receipt receipt) -> open(form, caller, receipt.id());
      case Answer.Refused<Receipt>(Problem problem) -> new Result.Refused(problem);
      case Answer.Down<Receipt>(Service service) -> new Result.Down(service);
    };
  }

  private Result open(Form form, Caller caller, UUID licensee) {
    Map<String, Object> body = new HashMap<>();
    body.put("licenseeId", licensee);
    body.put("titleIds", form.all("titleIds"));
    if (!form.text("reason").isEmpty()) {
      body.put("reason", form.text("reason"));
    }
    Command command = new Command(Method.POST, "/deals", form.key(), Optional.empty(), body);
    return switch (deals.send(caller, command)) {
      case Answer.Good<Receipt>(Receipt receipt) -> new Result.Opened(receipt.id());
      case Answer.Refused<Receipt>(Problem problem) -> new Result.Refused(problem);
      case Answer.Down<Receipt>(Service service) -> new Result.Down(service);
    };
  }

  /// The newest of exactly this name.
  private static Optional<UUID> named(String name, List<Licensee> all) {
    return all.stream()
        .filter(one -> one.name().equalsIgnoreCase(name))
        .findFirst()
        .map(Licensee::id);
  }
}
