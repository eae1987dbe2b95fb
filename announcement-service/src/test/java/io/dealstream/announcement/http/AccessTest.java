package io.dealstream.announcement.http;

import io.dealstream.announcement.AnnouncementPlatform;
import io.dealstream.testkit.AccessMatrix;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
@AnnouncementPlatform
class AccessTest {
  private static final String[] ALL = {
    "sales", "legal", "finance", "catalog", "press", "viewer", "admin"
  };

  @Test
  void everyEndpointLetsInTheRolesItIsForAndNobodyElse() {
    new AccessMatrix()
        .allow("PUT /licensor", "press", "admin")
        .allow("GET /licensor", ALL)
        .allow("POST /spokespersons", "press")
        .allow("PUT /spokespersons/{id}", "press")
        .allow("POST /spokespersons/{id}/retirement", "press")
        .allow("GET /spokespersons", "press", "legal", "admin")
        .allow("GET /spokespersons/{id}", "press", "legal", "admin")
        .allow("GET /releases", ALL)
        .allow("POST /releases", "press")
        .allow("POST /releases/{id}/split", "press")
        .allow("POST /releases/{id}/merge", "press")
        .allow("POST /releases/{id}/titles", "press")
        .allow("DELETE /releases/{id}/titles/{titleId}", "press")
        .allow("GET /releases/{id}", ALL)
        .allow("GET /releases/{id}/text", ALL)
        .allow("GET /releases/{id}/preview", ALL)
        .allow("GET /releases/{id}/facts", ALL)
        .allow("GET /releases/{id}/history", ALL)
        .allow("POST /releases/{id}/quotes", "press")
        .allow("DELETE /releases/{id}/quotes/{quoteId}", "press")
        .allow("PUT /releases/{id}/quotes/{quoteId}/consent", "press")
        .allow("PUT /releases/{id}/blocks", "press")
        .allow("PUT /releases/{id}/blocks/{block}/texts/{language}", "press")
        .allow("DELETE /releases/{id}/blocks/{block}/texts/{language}", "press")
        .allow("POST /releases/{id}/licenses/{dealId}/exclusion", "press")
        .allow("POST /releases/{id}/licenses/{dealId}/inclusion", "press")
        .allow("POST /releases/{id}/submission", "press")
        .allow("POST /releases/{id}/approvals", ALL)
        .allow("POST /releases/{id}/rejection", ALL)
        .allow("PUT /releases/{id}/schedule", "press")
        .allow("DELETE /releases/{id}/schedule", "press")
        .allow("POST /releases/{id}/publication", "press")
        .allow("POST /releases/{id}/retraction", "press")
        .allow("GET /webhooks", "press", "admin")
        .allow("POST /webhooks", "press", "admin")
        .allow("GET /webhooks/{id}", "press", "admin")
        .allow("GET /webhooks/{id}/history", "press", "admin")
        .allow("DELETE /webhooks/{id}", "press", "admin")
        .allow("PUT /webhooks/{id}/url", "press", "admin")
        .allow("POST /webhooks/{id}/secret", "press", "admin")
        .allow("POST /webhooks/{id}/suspension", "press", "admin")
        .allow("POST /webhooks/{id}/resumption", "press", "admin")
        .allow("POST /webhooks/{id}/replay", "press", "admin")
        .allow("POST /releases/{id}/check", "press", "legal", "admin")
        .allow("POST /releases/{id}/sign-offs", "press", "legal")
        .allow("POST /coverage-checks", "press", "legal")
        .allow("GET /coverage-checks", "press", "legal", "sales", "admin")
        .allow("GET /coverage-checks/{id}", "press", "legal", "sales", "admin")
        .open("GET /newsroom")
        .open("GET /newsroom/{slug}")
        .open("GET /newsroom/{slug}.{format}")
        .open("GET /newsroom/feed.atom")
        .open("GET /newsroom/feed.rss")
        .open("GET /sitemap.xml")
        .open("GET /sitemap-{part}.xml")
        .open("GET /robots.txt")
        .allow("GET /admin/subscriptions", "admin")
        .allow("POST /admin/subscriptions/{name}/rebuild", "admin")
        .allow("POST /admin/echo", ALL)
        .holds();
  }
}
