package io.dealstream.dashboard;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/// The rooms of the dashboard: session, then client and live, then pages, which look back and never
/// on.
class RoomsTest {
  private static final String ROOT = "io.dealstream.dashboard.";

  private final JavaClasses all =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("io.dealstream.dashboard");

  @Test
  void nothingOfOursIsKnownButTheVocabulary() {
    classes()
        .that()
        .resideInAPackage("io.dealstream..")
        .should()
        .onlyDependOnClassesThat()
        .resideOutsideOfPackages(
            "io.dealstream.deal..",
            "io.dealstream.catalog..",
            "io.dealstream.announcement..",
            "io.dealstream.eventkit..",
            "io.dealstream.contracts..",
            "io.dealstream.servicekit..")
        .check(all);
  }

  @Test
  void onlyTheClientSpeaksHttp() {
    noClasses()
        .that()
        .resideOutsideOfPackage(ROOT + "client..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("java.net.http..")
        .check(all);
  }

  @Test
  void theRoomsLookOneWay() {
    noClasses()
        .that()
        .resideInAPackage(ROOT + "session..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(ROOT + "client..", ROOT + "live..", ROOT + "page..")
        .check(all);
    noClasses()
        .that()
        .resideInAPackage(ROOT + "client..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage(ROOT + "page..")
        .check(all);
  }

  @Test
  void onlyTheLiveRoomKnowsKafka() {
    noClasses()
        .that()
        .resideOutsideOfPackage(ROOT + "live..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.apache.kafka..")
        .check(all);
    noClasses()
        .that()
        .resideInAPackage(ROOT + "live..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(ROOT + "session..", ROOT + "client..", ROOT + "page..")
        .check(all);
  }
}
