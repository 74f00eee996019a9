/**
 * News that was never written: sentences of our own in which slots stand for names, to be filled from lists at random.
 * They teach a model kinds of news that gold lacks.
 *
 * <p>{@link org.zhner.pattern.PatternFolder} is the entry. It reads all files {@code *.txt} of a folder. A line is a
 * pattern, or says what a slot may stand for, or begins with # and is a comment:
 *
 * <pre>
 * {TOWN}: 板橋區|萬丹鄉
 * 警方昨日在[{TOWN}|GPE]逮捕[{SURNAME}|PERSON]姓嫌犯，[{PERSON}|PERSON]今出席[{COMPANY}|ORGANIZATION]股東會。
 * </pre>
 *
 * A name stands in square brackets with its type; what is outside of them is no name. {@link org.zhner.pattern.Slots}
 * says which slots need no line of their own.
 *
 * <p>The trap: names are drawn anew for each copy of a pattern, but what stands around them is learned as it is, so many
 * patterns teach more than many copies.
 */
@NullMarked
package org.zhner.pattern;

import org.jspecify.annotations.NullMarked;
