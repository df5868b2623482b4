/**
 * Claude on Amazon Bedrock. {@link io.wirescribe.bedrock.BedrockTransport} is a transport like any other: a client of
 * Bedrock's own operations works over it, and so does one of Anthropic's.
 */
@NullMarked
package io.wirescribe.bedrock;

import org.jspecify.annotations.NullMarked;
