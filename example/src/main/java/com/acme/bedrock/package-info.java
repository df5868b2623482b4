/** Amazon Bedrock as it is, with nothing of Anthropic's own interface. */
@NullMarked
package com.acme.bedrock;

import org.jspecify.annotations.NullMarked;
