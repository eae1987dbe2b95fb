package io.dealstream.announcement.render;

import io.dealstream.vocabulary.Territory;
import java.util.List;

/// A group of countries as the trade sees them.
///
/// @param id names it in the message files
record Region(String id, List<Territory> countries) {
  Region {
    countries = List.copyOf(countries);
  }
}
