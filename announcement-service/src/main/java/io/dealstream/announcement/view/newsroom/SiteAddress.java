package io.dealstream.announcement.view.newsroom;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// The newsroom's address as the setting `dealstream.newsroom.address` has it; without the setting
/// that under which it is asked, which is good for one machine only.
@Startup
@ApplicationScoped
public class SiteAddress {
  private static final Set<String> SCHEMES = Set.of("http", "https");

  private final Optional<Site> configured;

  SiteAddress(@ConfigProperty(name = "dealstream.newsroom.address") Optional<String> address) {
    this.configured = address.map(SiteAddress::checked);
  }

  /// The site that a request has reached.
  public Site of(UriInfo request) {
    return configured.orElseGet(() -> site(request.getBaseUri()));
  }

  private static Site checked(String address) {
    URI uri = URI.create(address);
    if (!SCHEMES.contains(String.valueOf(uri.getScheme()))
        || uri.getHost() == null
        || uri.getQuery() != null
        || uri.getFragment() != null
        || !(uri.getPath().isEmpty() || uri.getPath().equals("/"))) {
      throw new IllegalStateException(
          "dealstream.newsroom.address must be like https://news.distributor.example: " + address);
    }
    return site(uri);
  }

  private static Site site(URI uri) {
    return new Site(uri.toString().replaceAll("/+$", ""));
  }
}
