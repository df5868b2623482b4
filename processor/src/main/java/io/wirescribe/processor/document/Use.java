package io.wirescribe.processor.document;

import io.wirescribe.processor.model.Doc;
import io.wirescribe.processor.model.Value;

/** A schema in one of its uses. */
record Use(Value value, Doc doc) {}
