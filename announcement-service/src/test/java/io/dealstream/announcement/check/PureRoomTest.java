package io.dealstream.announcement.check;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/// The check is a function of facts and texts.
class PureRoomTest {
  @Test
  void itKnowsNothingOfTheOutside() {
    noClasses()
        .that()
        .resideInAPackage("io.dealstream.announcement.check")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "jakarta..",
            "java.sql..",
            "java.net..",
            "java.nio.file..",
            "io.quarkus..",
            "io.dealstream.contracts..",
            "io.dealstream.eventkit..",
            "io.dealstream.servicekit..",
            "io.dealstream.announcement.http..",
            "io.dealstream.announcement.view..",
            "io.dealstream.announcement.react..",
            "io.dealstream.announcement.publish..")
        .check(
            new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("io.dealstream.announcement.check"));
  }
}
