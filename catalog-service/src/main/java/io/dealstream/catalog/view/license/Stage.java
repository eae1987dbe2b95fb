package io.dealstream.catalog.view.license;

/// How far a license is on its way to the public.
public enum Stage {
  SIGNED,
  ANNOUNCED
}
