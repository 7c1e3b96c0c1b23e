/**
 * Sparse linear models over hashed features: what every trained part of the analysis scores with. The lowest layer of
 * the core, it rests on the JDK alone and knows nothing of text.
 *
 * <p>A caller fills a reusable {@link molva.model.Features} buffer with 32-bit hashes (which template fired with which
 * value) and asks a {@link molva.model.LinearModel} for the score of each of its labels; nothing is allocated on the
 * way. Models and other learnt resources are read through {@link molva.model.ModelFile}, which holds each against the
 * checksum recorded beside it.
 */
@NullMarked
package molva.model;

import org.jspecify.annotations.NullMarked;
