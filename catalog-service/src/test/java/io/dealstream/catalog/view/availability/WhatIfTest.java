package io.dealstream.catalog.view.availability;

import static io.dealstream.catalog.Calls.as;
import static io.dealstream.catalog.Calls.film;
import static io.dealstream.catalog.Calls.object;
import static io.dealstream.catalog.Calls.register;
import static io.dealstream.catalog.Eventually.holds;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dealstream.catalog.CatalogPlatform;
import io.dealstream.vocabulary.Media;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@CatalogPlatform
class WhatIfTest {
  private UUID title = new UUID(0, 0);
  private Sales sales = new Sales(title);

  @BeforeEach
  void registerATitle() {
    title = register(film("A film that might be sold"));
    sales = new Sales(title);
  }

  @Test
  void whatASaleWouldMeetIsToldBeforeItIsPromised() {
    sales.acquired(true, null, null, "MX", "AR", "CL");
    UUID deal = sales.licensed(Media.SVOD, true, "MX");
    UUID hold = sales.held(Media.SVOD, "CL");
    holds(() ->
        whatIf("sales", request())
            .statusCode(200)
            .body("outcomes", hasSize(1))
            .body("outcomes[0].block", equalTo(0))
            .body("outcomes[0].titleId", equalTo(title.toString()))
            .body("outcomes[0].free", equalTo(false))
            .body("outcomes[0].licenses.dealId", contains(deal.toString()))
            .body("outcomes[0].licenses[0].rights.territories", contains("MX"))
            .body("outcomes[0].licenses[0].rights.terms.from", contains("2027-01-01"))
            .body("outcomes[0].holds.holdId", contains(hold.toString()))
            .body("outcomes[0].largest.territories", contains("AR"))
            .body("outcomes[0].largest.terms.from", contains("2027-01-01"))
            .body("left[0].exclusively.territories.flatten()", hasItem("AR")));
    ObjectNode itself = request().put("licenseeId", new UUID(7, 8).toString());
    whatIf("sales", itself)
        .body("outcomes[0].holds", empty())
        .body("outcomes[0].largest.territories", contains("AR", "CL"));
    whatIf("sales", itself.put("dealId", deal.toString()))
        .body("outcomes[0].free", equalTo(true))
        .body("outcomes[0].licenses", empty());
    whatIf("admin", request())
        .body("outcomes[0].licenses", nullValue())
        .body("outcomes[0].holds", nullValue())
        .body("outcomes[0].parts.status", hasItem("BLOCKED"));
  }

  @Test
  void whatIsHeldBackForALicenseeIsFreeForItAlone() {
    sales.acquired(true, null, null, "MX", "AR", "CL");
    UUID deal = sales.licensed(Media.SVOD, Media.PAY_TV, false, "MX");
    holds(() ->
        whatIf("sales", request())
            .body("outcomes[0].free", equalTo(false))
            .body("outcomes[0].licenses.dealId", contains(deal.toString()))
            .body("outcomes[0].licenses.reason", contains("HOLDBACK"))
            .body("outcomes[0].largest.territories", contains("AR", "CL")));
    whatIf("sales", request().put("licenseeId", Sales.LICENSEE.toString()))
        .body("outcomes[0].free", equalTo(true))
        .body("outcomes[0].licenses", empty());
  }

  @Test
  void whatWouldBePromisedMeetsWhatOthersHave() {
    sales.acquired(true, null, null, "MX", "AR", "CL");
    UUID deal = sales.licensed(Media.PAY_TV, false, "MX");
    UUID hold = sales.held(Media.FREE_TV, "CL");
    ObjectNode request = request();
    ((ObjectNode) request.at("/blocks/0"))
        .set(
            "holdbacks",
            object("{\"all\":[{\"media\":[\"LINEAR\"],\"to\":\"2028-12-31\"}]}").get("all"));
    holds(() ->
        whatIf("sales", request)
            .body("outcomes[0].parts.status", contains("AVAILABLE"))
            .body("outcomes[0].free", equalTo(false))
            .body("outcomes[0].licenses.dealId", contains(deal.toString()))
            .body("outcomes[0].licenses.reason", contains("HOLDBACK"))
            .body("outcomes[0].licenses[0].rights.terms.from", contains("2027-01-01"))
            .body("outcomes[0].licenses[0].rights.terms.to", contains("2028-06-30"))
            .body("outcomes[0].holds.holdId", contains(hold.toString())));
    whatIf("sales", request.put("licenseeId", Sales.LICENSEE.toString()))
        .body("outcomes[0].licenses", empty())
        .body("outcomes[0].holds.holdId", contains(hold.toString()));
  }

  @Test
  void whatWouldBeLeftIsWithoutTheSale() {
    sales.acquired(true, null, null, "MX", "AR", "CL");
    holds(() ->
        whatIf("legal", request())
            .body("outcomes[0].free", equalTo(true))
            .body("left[0].exclusively.media.flatten()", hasItem("LINEAR"))
            .body("left[0].nonExclusively.media.flatten()", hasItem("LINEAR")));
    ObjectNode all = request();
    ((ObjectNode) all.at("/blocks/0")).set("rights", object("{}"));
    whatIf("legal", all)
        .body("outcomes[0].free", equalTo(false))
        .body("outcomes[0].largest.territories", contains("AR", "CL", "MX"))
        .body("left[0].exclusively", empty())
        .body("left[0].nonExclusively", empty());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "[] | blocks",
        "null | blocks",
        "[null] | blocks[0]",
        "[{\"titleIds\":[]}] | blocks[0].titleIds",
        "[{\"titleIds\":[null]}] | blocks[0].titleIds[0]",
        "[{\"titleIds\":[\"x\"]}] | blocks[0].titleIds[0]",
        "[{\"titleIds\":[\"01970000-0000-7000-8000-000000000003\"],\"rights\":{\"media\":[]}}] | blocks[0].rights.media",
        "[{\"titleIds\":[\"01970000-0000-7000-8000-000000000003\"],\"rights\":{\"territories\":[\"XX\"]}}] | blocks[0].rights.territories[0]",
        "[{\"titleIds\":[\"01970000-0000-7000-8000-000000000003\"],\"rights\":{\"excludedTerritories\":[\"WORLD\"]}}] | blocks[0].rights.excludedTerritories",
        "[{\"titleIds\":[\"01970000-0000-7000-8000-000000000003\"],\"rights\":{\"from\":\"2027-01-02\",\"to\":\"2027-01-01\"}}] | blocks[0].rights.to",
        "[{\"titleIds\":[\"01970000-0000-7000-8000-000000000003\"],\"holdbacks\":[{\"media\":[\"SVOD\"]}]}] | blocks[0].holdbacks[0].to",
        "[{\"titleIds\":[\"01970000-0000-7000-8000-000000000003\"],\"holdbacks\":[{\"to\":\"2027-01-01\"}]}] | blocks[0].holdbacks[0].media",
        "[{\"titleIds\":[\"01970000-0000-7000-8000-000000000003\"],\"rights\":{\"from\":\"2027-01-02\"},\"holdbacks\":[{\"media\":[\"SVOD\"],\"to\":\"2027-01-01\"}]}] | blocks[0].holdbacks[0].to",
        "[{\"titleIds\":[\"01970000-0000-7000-8000-000000000003\"],\"holdbacks\":[{\"media\":[\"SVOD\"],\"to\":\"2027-01-01\",\"languages\":[\"zz\"]}]}] | blocks[0].holdbacks[0].languages[0]",
        "[{\"titleIds\":[\"01970000-0000-7000-8000-000000000003\"],\"holdbacks\":[{\"media\":[\"SVOD\"],\"to\":\"2027-01-01\",\"territories\":[\"XX\"]}]}] | blocks[0].holdbacks[0].territories[0]",
        "[{\"titleIds\":[\"01970000-0000-7000-8000-000000000003\"],\"holdbacks\":[{\"media\":[\"SVOD\"],\"to\":\"2027-01-01\",\"excludedTerritories\":[\"MX\"]}]}] | blocks[0].holdbacks[0].excludedTerritories",
      })
  void eachFieldIsChecked(String blocks, String named) {
    ObjectNode body = object("{\"blocks\":" + blocks + "}");
    whatIf("sales", body).statusCode(400).body("violations.field", hasItem(named));
  }

  @Test
  void tooManyBlocksAreRefused() {
    ObjectNode body = object("{\"blocks\":[]}");
    for (int i = 0; i < 51; i++) {
      body.withArray("blocks").addObject().putArray("titleIds").add(title.toString());
    }
    whatIf("sales", body).statusCode(400).body("violations.field", hasItem("blocks"));
  }

  private ObjectNode request() {
    ObjectNode request = object("{}");
    ObjectNode block = request.withArray("blocks").addObject();
    block.putArray("titleIds").add(title.toString());
    block.put("exclusive", true);
    block.set(
        "rights",
        object(
            """
            {"media":["SVOD"],"territories":["MX","AR","CL"],
             "from":"2027-01-01","to":"2027-12-31"}\
            """));
    return request;
  }

  private static ValidatableResponse whatIf(String role, ObjectNode request) {
    return as(role).body(request.toString()).post("/availability/what-if").then();
  }
}
