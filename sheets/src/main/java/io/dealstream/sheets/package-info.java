/// Tables in files. A reader trusts nothing: every size has a limit, a formula is no value, and
/// what is wrong is said in one sentence that names the place.
@NullMarked
package io.dealstream.sheets;

import org.jspecify.annotations.NullMarked;
