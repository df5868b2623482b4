/**
 * What a changed document means for those who call it. A {@link io.wirescribe.processor.drift.Part} is what callers see
 * of a document, {@link io.wirescribe.processor.drift.Comparison} tells two of them apart, and {@code Rules} says what
 * of that breaks whom.
 *
 * <p>The verdicts follow the law that the tool <a href="https://github.com/oasdiff/oasdiff">oasdiff</a> documents for
 * its own: to narrow what callers send breaks them, to widen it does not; for what the server sends it is the other way
 * round. Where ours are others, it is because callers here are Java that was written against generated code:
 *
 * <table>
 * <caption>Verdicts that differ</caption>
 * <tr><th>change</th><th>oasdiff</th><th>here</th><th>why</th></tr>
 * <tr><td>an answer's range is wider, its pattern gone, it has a variant more</td><td>error</td><td>may break</td>
 *     <td>answers are carried as they come, what is unknown as {@code Unknown}</td></tr>
 * <tr><td>a property or a parameter of a request is gone</td><td>warning</td><td>breaking</td>
 *     <td>code that sets it no longer compiles</td></tr>
 * <tr><td>an optional property of an answer is gone</td><td>info</td><td>breaking</td>
 *     <td>code that reads it no longer compiles</td></tr>
 * <tr><td>a value of an answer's enum is gone</td><td>info</td><td>may break</td>
 *     <td>code may name its constant</td></tr>
 * <tr><td>an answer's type or text is narrower in a way that makes another Java type</td><td>info</td>
 *     <td>breaking</td><td>code that reads it no longer compiles</td></tr>
 * <tr><td>a format that makes no Java type of its own is another one</td><td>error</td><td>may break</td>
 *     <td>it is a {@code String} as before</td></tr>
 * <tr><td>a request's type is a wider one that Java does not take the former for: any JSON, or a wider number in a list,
 *     in a map or where null may be</td><td>nothing</td><td>breaking</td><td>code that sets it no longer compiles</td></tr>
 * <tr><td>an optional number or truth of an answer is required</td><td>nothing</td><td>may break</td>
 *     <td>{@code Long} becomes {@code long}, which nobody can compare with null</td></tr>
 * <tr><td>an operationId is another one</td><td>info</td><td>breaking</td><td>methods are called like it</td></tr>
 * <tr><td>a schema is called otherwise</td><td>nothing</td><td>breaking</td><td>its type is called like it</td></tr>
 * <tr><td>a method that is written for an interface can no longer be called as before</td><td>nothing</td>
 *     <td>breaking</td><td>code that calls it no longer compiles, or passes one thing for another</td></tr>
 * <tr><td>something is called otherwise in Java, as a newcomer has its name</td><td>nothing</td><td>breaking</td>
 *     <td>code that names it means the newcomer</td></tr>
 * <tr><td>a server is gone, or another is the first, or a part of it has another default</td><td>nothing</td>
 *     <td>may break</td><td>clients begin with the document's first server</td></tr>
 * </table>
 *
 * New values of an answer's enum may break for both, and so may a pattern that changed.
 *
 * <p>The verdicts were also held against those of <a
 * href="https://github.com/OpenAPITools/openapi-diff">openapi-diff</a> 2.1.7, operation by operation, on thirteen pairs
 * of published versions of four APIs. All that it calls incompatible is breaking here, or may break, but for one thing:
 * {@code nullable} beside an {@code anyOf}, written as a type {@code null} in it, is the same. What is only breaking
 * here has its row in the table. Further differences:
 *
 * <table>
 * <caption>Verdicts that differ from openapi-diff's</caption>
 * <tr><th>change</th><th>openapi-diff</th><th>here</th><th>why</th></tr>
 * <tr><td>an answer's enum has a value more, its choice an option more</td><td>incompatible</td><td>may break</td>
 *     <td>it is carried as {@code Unknown}, and {@code switch} has a branch for that</td></tr>
 * <tr><td>a required property of an answer may be null</td><td>compatible</td><td>breaking</td>
 *     <td>its Java type allows null now, and {@code long} becomes {@code Long}</td></tr>
 * <tr><td>a scheme of a credential is gone</td><td>compatible</td><td>breaking</td>
 *     <td>the builder's method is gone, unless another scheme has it now</td></tr>
 * </table>
 */
@NullMarked
package io.wirescribe.processor.drift;

import org.jspecify.annotations.NullMarked;
