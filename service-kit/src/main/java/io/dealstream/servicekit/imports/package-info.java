/// Imports: files of rows that become commands, row by row. First a dry run with a report, then the
/// same file in earnest.
@NullMarked
package io.dealstream.servicekit.imports;

import org.jspecify.annotations.NullMarked;
