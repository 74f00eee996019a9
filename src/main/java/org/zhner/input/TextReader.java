package org.zhner.input;

import java.io.IOException;
import java.io.InputStream;
import java.util.OptionalLong;
import org.zhner.article.Article;
import org.zhner.article.Metadata;
import org.zhner.article.Reading;
import org.zhner.article.Source;
import org.zhner.charset.TextDecoder;
import org.zhner.problem.UserException;
import org.zhner.records.Digests;

/** Reads a file of plain text as one article. */
final class TextReader {
    private final Opening opening;

    TextReader(Opening opening) {
        this.opening = opening;
    }

    Reading read(InputName origin, InputStream stream) {
        try {
            byte[] bytes = WholeFile.read(stream, opening.limits().document(), origin.uri());
            TextDecoder.Decoded decoded = opening.decoder().decode(bytes, origin.uri());
            if (decoded.text().isBlank()) {
                return Opening.reading(
                        origin, InputProblems.empty(origin.uri(), WholeFile.blank(bytes, decoded.text())));
            }
            Source source = new Source(
                    origin.uri(),
                    OptionalLong.empty(),
                    decoded.charset(),
                    decoded.charsetFrom(),
                    Digests.sha256(bytes));
            return new Reading.Read(new Article(origin.id(), decoded.text(), source, Metadata.NONE));
        } catch (IOException cause) {
            return Opening.reading(origin, InputProblems.whileReading(origin.uri(), cause));
        } catch (UserException cause) {
            return Opening.reading(origin, cause.problem());
        }
    }
}
