package io.dealstream.announcement.http;

import io.dealstream.announcement.AnnouncementPlatform;
import io.dealstream.testkit.ApiDocument;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
@AnnouncementPlatform
class ApiDocumentTest {
  @Test
  void aStrangerCanWorkWithTheApiDocument() {
    ApiDocument.read().isWhole();
  }
}
