/// What all services share at their rim: roles and identity.
@NullMarked
package io.dealstream.servicekit;

import org.jspecify.annotations.NullMarked;
