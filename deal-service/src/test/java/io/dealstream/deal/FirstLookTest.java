package io.dealstream.deal;

import static io.restassured.RestAssured.given;
import io.dealstream.local.Platform;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DealPlatform
class FirstLookTest {
  @Test
  void look() {
    String t = Platform.forTests().tokens().of("sales");
    given().auth().oauth2(t).contentType("application/json").body("{\"name\":\"Canal 13\",\"country\":\"CL\"}").post("/licensees").then().log().all();
    given().auth().oauth2(t).contentType("application/json").body("{\"name\":\"\",\"country\":\"QQ\",\"x\":1}").post("/licensees").then().log().all();
    given().auth().oauth2(t).contentType("application/json").body("{\"name\":\"\",\"country\":\"QQ\",\"channels\":[\"\"]}").post("/licensees").then().log().all();
    given().auth().oauth2(t).contentType("application/json").body("{\"name\":").post("/licensees").then().log().all();
    given().auth().oauth2(t).contentType("application/json").body("{\"name\":5,\"country\":[]}").post("/licensees").then().log().all();
    given().auth().oauth2(t).contentType("application/json").body("").post("/licensees").then().log().all();
    given().auth().oauth2(t).contentType("text/plain").body("x").post("/licensees").then().log().all();
    given().auth().oauth2(t).contentType("application/json").body("{\"name\":\"" + "x".repeat(2000000) + "\"}").post("/licensees").then().log().all();
    given().auth().oauth2(t).get("/licensees/zzz").then().log().all();
    given().auth().oauth2(t).get("/licensees/01970000-0000-7000-8000-000000000002").then().log().all();
    given().auth().oauth2(t).get("/nothing").then().log().all();
    given().auth().oauth2(t).delete("/licensees").then().log().all();
    given().get("/licensees").then().log().all();
    given().auth().oauth2(Platform.forTests().tokens().of("press")).get("/licensees").then().log().all();
    given().auth().oauth2(Platform.forTests().tokens().expired("a","sales")).get("/licensees").then().log().all();
    given().auth().oauth2(Platform.forTests().tokens().wrongIssuer("a","sales")).get("/licensees").then().log().all();
    given().auth().oauth2(Platform.forTests().tokens().wrongAudience("a","sales")).get("/licensees").then().log().all();
    given().auth().oauth2(t).get("/licensees?limit=9999").then().log().all();
    given().auth().oauth2(t).get("/deals?stage=NOPE").then().log().all();
    given().auth().oauth2(t).get("/deals?stage=SIGNED&titleId=01970000-0000-7000-8000-000000000002&territory=MX&licenseeId=01970000-0000-7000-8000-000000000002").then().log().all();
    given().auth().oauth2(t).get("/deals/counts?territory=MX").then().log().all();
    given().auth().oauth2(t).contentType("application/json").body("{\"licenseeId\":\"01970000-0000-7000-8000-000000000002\",\"titleIds\":[]}").post("/deals").then().log().all();
    given().auth().oauth2(t).contentType("application/json").body("{\"blocks\":[{\"titleIds\":[\"01970000-0000-7000-8000-000000000002\"],\"territories\":[\"MX\"],\"media\":[\"NOPE\"]}]}").post("/deals/01970000-0000-7000-8000-000000000002/offers").then().log().all();
    given().auth().oauth2(t).contentType("application/json").body("{\"blocks\":[{\"titleIds\":[\"01970000-0000-7000-8000-000000000002\"],\"territories\":[\"QQ\"]}]}").post("/deals/01970000-0000-7000-8000-000000000002/offers").then().log().all();
    given().auth().oauth2(t).get("/q/openapi").then().log().status();
    String s = given().get("/q/openapi").asString(); System.out.println(s.substring(0, Math.min(6000, s.length())));
  }
}
