package io.dealstream.catalog.view.availability;

import io.dealstream.catalog.view.availability.Exports.Order;
import io.dealstream.catalog.view.availability.book.Question;
import io.dealstream.catalog.view.availability.ema.DigitalRight;
import io.dealstream.catalog.view.region.Areas;
import io.dealstream.servicekit.http.Problems;
import io.dealstream.vocabulary.Extent.Dimension;
import io.dealstream.vocabulary.Ranges;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Reads from the parameters of a request what is to be exported.
@ApplicationScoped
class Orders {
  private final Desk desk;
  private final Areas areas;
  private final LicensorSettings licensor;

  Orders(Desk desk, Areas areas, LicensorSettings licensor) {
    this.desk = desk;
    this.areas = areas;
    this.licensor = licensor;
  }

  /// @throws io.quarkiverse.resteasy.problem.HttpProblem 400 for what is missing or unknown
  Order of(Inquiry inquiry, TitleWindow window, ExportForm form, EmaForm ema) {
    ExportFormat format = form.chosen();
    if (format.ema().isEmpty()) {
      return new Order(format, form.question(window.question(areas)), null);
    }
    Question asked = form.question(window.question(areas, first(inquiry, window), window.last()));
    Question question = asked.with(asked.extent().with(Dimension.MEDIA, digital(asked)));
    return new Order(format, question, ema.terms(question, licensor));
  }

  /// Nobody offers what is over.
  private LocalDate first(Inquiry inquiry, TitleWindow window) {
    LocalDate from = window.first();
    if (from != null) {
      return from;
    }
    @Nullable LocalDate asOf = Inquiry.day("asOf", inquiry.asOf());
    return asOf == null ? desk.dayOf(inquiry) : asOf;
  }

  private static Ranges digital(Question asked) {
    Ranges media = asked.extent().media().intersect(DigitalRight.all());
    if (media.isEmpty()) {
      throw Problems.malformed("media", "must have SVOD, EST, TVOD or PVOD for EMA sheets");
    }
    return media;
  }
}
