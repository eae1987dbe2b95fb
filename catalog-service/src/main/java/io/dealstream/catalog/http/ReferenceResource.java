package io.dealstream.catalog.http;

import io.dealstream.servicekit.Roles;
import io.dealstream.vocabulary.DisplayLanguage;
import io.dealstream.vocabulary.Language;
import io.dealstream.vocabulary.Media;
import io.dealstream.vocabulary.Names;
import io.dealstream.vocabulary.Territory;
import io.dealstream.vocabulary.Tree;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// The trees of codes over HTTP: what rights are sold in.
@Path("/reference")
@Tag(name = "Reference")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.ANY)
public class ReferenceResource {
  /// In which language the names are.
  public record In(
      @QueryParam("language")
          @DefaultValue("en")
          @Pattern(regexp = "en|es|tr", message = "must be en, es or tr")
          @Parameter(description = "Of the names: en, es or tr", example = "en")
          String language) {
    DisplayLanguage display() {
      return DisplayLanguage.valueOf(language.toUpperCase(Locale.ROOT));
    }
  }

  @GET
  @Path("/media")
  @Operation(summary = "The media rights as a tree, each node before those below it")
  public List<ReferenceNode> media(@BeanParam @Valid In in) {
    return nodes(Media.TREE, code -> Names.of(Media.valueOf(code), in.display()));
  }

  @GET
  @Path("/territories")
  @Operation(summary = "World, countries and their parts as a tree, each before those below it")
  public List<ReferenceNode> territories(@BeanParam @Valid In in) {
    return nodes(Territory.TREE, code -> Names.of(new Territory(code), in.display()));
  }

  @GET
  @Path("/languages")
  @Operation(summary = "The languages and their variants as a tree, each before those below it")
  public List<ReferenceNode> languages(@BeanParam @Valid In in) {
    return nodes(Language.TREE, code -> Names.ofLanguage(code, in.display()));
  }

  private static List<ReferenceNode> nodes(Tree tree, Function<String, String> name) {
    return tree.nodes().stream()
        .map(node -> new ReferenceNode(node.code(), node.parent(), name.apply(node.code())))
        .toList();
  }
}
