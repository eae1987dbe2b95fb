package io.dealstream.sheets;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;
import org.jspecify.annotations.Nullable;

/// What a cell of a workbook says, as text: numbers with the 15 digits that spreadsheets show, days
/// as ISO 8601.
final class XlsxValue {
  private static final MathContext SHOWN = new MathContext(15);
  private static final int LONGEST = 40;
  private static final BigDecimal LAST_DAY = BigDecimal.valueOf(2_958_465); // 9999-12-31

  /// What stands in a format without saying that it shows a part of a date: texts, escaped and
  /// skipped characters, colors and conditions. `[h]` is a duration, which is no date either.
  private static final Pattern ASIDE = Pattern.compile("\"[^\"]*\"|\\[[^]]*]|[\\\\_*].");

  private static final Pattern DATE = Pattern.compile("[ymdhs]", Pattern.CASE_INSENSITIVE);

  private XlsxValue() {}

  static String text(Cell cell, String sheet) {
    return switch (cell.getType()) {
      case EMPTY -> "";
      case STRING, FORMULA -> cell.getText(); // the guard refused formulas: this is a text
      case BOOLEAN -> cell.getText();
      case NUMBER -> number(cell);
      case ERROR ->
          throw new UnreadableFile(
              "has an error (%s) in cell %s of the sheet %s"
                  .formatted(cell.getText(), cell.getAddress(), sheet));
    };
  }

  private static String number(Cell cell) {
    BigDecimal number = cell.asNumber();
    if (isDate(cell.getDataFormatString())
        && number.signum() >= 0
        && number.compareTo(LAST_DAY) <= 0) {
      LocalDateTime moment = cell.asDate();
      return moment.toLocalTime().equals(LocalTime.MIDNIGHT)
          ? moment.toLocalDate().toString()
          : moment.toString();
    }
    BigDecimal shown = number.round(SHOWN).stripTrailingZeros();
    return Math.abs((long) shown.scale()) > LONGEST ? shown.toString() : shown.toPlainString();
  }

  static boolean isDate(@Nullable String format) {
    return format != null && DATE.matcher(ASIDE.matcher(format).replaceAll("")).find();
  }
}
