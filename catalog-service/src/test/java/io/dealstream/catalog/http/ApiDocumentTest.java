package io.dealstream.catalog.http;

import io.dealstream.catalog.CatalogPlatform;
import io.dealstream.testkit.ApiDocument;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
@CatalogPlatform
class ApiDocumentTest {
  @Test
  void aStrangerCanWorkWithTheApiDocument() {
    ApiDocument.read().isWhole();
  }
}
