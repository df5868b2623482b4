/** Claude on Amazon Bedrock: the credentials that its calls are signed with. */
@NullMarked
package io.wirescribe.bedrock;

import org.jspecify.annotations.NullMarked;
