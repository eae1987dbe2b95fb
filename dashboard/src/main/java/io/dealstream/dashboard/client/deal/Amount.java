package io.dealstream.dashboard.client.deal;

import java.math.BigDecimal;

/// Money, in whole units of its currency.
public record Amount(BigDecimal amount, String currency) {}
