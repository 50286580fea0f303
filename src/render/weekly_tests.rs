//! Tests of weekly events.
