/**
 * The command line: {@code zhner tag}, {@code entities}, {@code models}, {@code schema}, {@code help}.
 *
 * <p>{@link org.zhner.cli.Main} parses and dispatches; one class a command does the work, over streams that are handed
 * to it. Standard output carries data, standard error carries talk.
 *
 * <p>The trap: only {@code Main.main} touches the process itself. Everything else can run in a test.
 */
@NullMarked
package org.zhner.cli;

import org.jspecify.annotations.NullMarked;
