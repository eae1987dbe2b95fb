package io.dealstream.deal.http;

import io.dealstream.deal.DealPlatform;
import io.dealstream.testkit.ApiDocument;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DealPlatform
class ApiDocumentTest {
  @Test
  void aStrangerCanWorkWithTheApiDocument() {
    ApiDocument.read().isWhole();
  }
}
