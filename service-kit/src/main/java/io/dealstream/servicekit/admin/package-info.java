/// What an operator may see and do.
@NullMarked
package io.dealstream.servicekit.admin;

import org.jspecify.annotations.NullMarked;
