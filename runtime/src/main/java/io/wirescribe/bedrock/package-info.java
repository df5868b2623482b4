/** Claude on Amazon Bedrock: what calls are signed with, and how streamed answers are read. */
@NullMarked
package io.wirescribe.bedrock;

import org.jspecify.annotations.NullMarked;
