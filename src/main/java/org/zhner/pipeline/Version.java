package org.zhner.pipeline;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** The versions of zhner and of the CoreNLP that it runs, as the build wrote them down. */
public final class Version {
    private static final String RESOURCE = "/org/zhner/build.properties";
    private static final Properties BUILD = read();

    private Version() {}

    /** Such as {@code 0.1.0}. */
    public static String zhner() {
        return BUILD.getProperty("zhner.version");
    }

    /** Such as {@code 4.5.10}. */
    public static String coreNlp() {
        return BUILD.getProperty("corenlp.version");
    }

    private static Properties read() {
        try (InputStream stream = Version.class.getResourceAsStream(RESOURCE)) {
            if (stream == null) {
                throw new IllegalStateException("resource " + RESOURCE + " is not on the class path");
            }
            Properties build = new Properties();
            build.load(stream);
            return build;
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }
}
