package io.dealstream.testkit;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.util.List;
import org.assertj.core.api.Assertions;

/// The rules of the rooms of a service. Every rule first proves that it speaks of classes which
/// exist: a rule over an empty room fails.
public final class RoomRules {
  private static final List<String> SERVICES = List.of("deal", "catalog", "announcement");

  private static final String OLDER = "Older";

  private final String service;
  private final JavaClasses classes;

  private RoomRules(String service) {
    this.service = service;
    this.classes =
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("io.dealstream." + service);
  }

  /// @param service name of its package, like `deal`
  public static RoomRules of(String service) {
    return new RoomRules(service);
  }

  /// Checks all of them.
  public void hold() {
    domainIsPure();
    servicesDoNotKnowEachOther();
    onlyWiringKnowsTheEngine();
    contractsStayAtTheRim();
    roomsLookOneWay();
  }

  /// Upcasts, in classes called `Older…`, are functions on JSON; nothing else in there knows it.
  private void domainIsPure() {
    requireSome("domain");
    DescribedPredicate<JavaClass> pure =
        isIn(
                "java.",
                "io.dealstream." + service + ".domain.",
                "io.dealstream.vocabulary.",
                "org.jspecify.annotations.")
            .or(isExactlyIn("io.dealstream.eventkit"))
            .or(
                DescribedPredicate.describe(
                    "are primitive", c -> c.getBaseComponentType().isPrimitive()));
    ArchRuleDefinition.classes()
        .that()
        .resideInAPackage(room("domain"))
        .and()
        .haveSimpleNameNotStartingWith(OLDER)
        .should()
        .onlyDependOnClassesThat(pure)
        .check(classes);
    ArchRuleDefinition.classes()
        .that()
        .resideInAPackage(room("domain"))
        .and()
        .haveSimpleNameStartingWith(OLDER)
        .should()
        .onlyDependOnClassesThat(pure.or(isIn("com.fasterxml.jackson.databind.")))
        .allowEmptyShould(true)
        .check(classes);
  }

  private void servicesDoNotKnowEachOther() {
    for (String other : SERVICES) {
      if (!other.equals(service)) {
        noClasses()
            .should()
            .dependOnClassesThat(isIn("io.dealstream." + other + "."))
            .check(classes);
      }
    }
  }

  private void onlyWiringKnowsTheEngine() {
    Assertions.assertThat(classes.stream().filter(c -> c.getSimpleName().endsWith("Wiring")))
        .as("a wiring of " + service)
        .hasSize(1);
    noClasses()
        .that()
        .haveSimpleNameNotEndingWith("Wiring")
        .should()
        .dependOnClassesThat(
            isIn("io.dealstream.eventkit.postgres.", "io.dealstream.eventkit.relay."))
        .check(classes);
  }

  private void contractsStayAtTheRim() {
    requireSome("publish");
    requireSome("view");
    noClasses()
        .that()
        .resideOutsideOfPackages(room("publish"), room("react"), room("view"))
        .and()
        .haveSimpleNameNotEndingWith("Wiring")
        .should()
        .dependOnClassesThat(isIn("io.dealstream.contracts."))
        .check(classes);
  }

  private void roomsLookOneWay() {
    requireSome("http");
    noClasses()
        .that()
        .resideInAnyPackage(room("publish"), room("view"), room("react"))
        .should()
        .dependOnClassesThat(isIn("io.dealstream." + service + ".http."))
        .check(classes);
  }

  private void requireSome(String room) {
    Assertions.assertThat(
            classes.stream()
                .filter(
                    c -> c.getPackageName().startsWith("io.dealstream." + service + "." + room)))
        .as("classes in the room " + room + " of " + service)
        .isNotEmpty();
  }

  private String room(String room) {
    return "io.dealstream." + service + "." + room + "..";
  }

  private static DescribedPredicate<JavaClass> isIn(String... prefixes) {
    return DescribedPredicate.describe(
        "are in " + String.join(" or ", prefixes),
        c -> List.of(prefixes).stream().anyMatch(c.getBaseComponentType().getName()::startsWith));
  }

  private static DescribedPredicate<JavaClass> isExactlyIn(String name) {
    return DescribedPredicate.describe("are in " + name, c -> c.getPackageName().equals(name));
  }
}
