package org.zhner.cli;

import java.util.Arrays;
import java.util.Iterator;
import org.zhner.pipeline.Engine;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Engines by their names. */
final class EngineConverter implements ITypeConverter<Engine>, Iterable<String> {
    static final String DEFAULT = "zhner";

    @Override
    public Engine convert(String name) {
        return Arrays.stream(Engine.values())
                .filter(engine -> engine.code().equals(name))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException(
                        "there is no engine " + name + ", only " + String.join(", ", this)));
    }

    @Override
    public Iterator<String> iterator() {
        return Arrays.stream(Engine.values()).map(Engine::code).iterator();
    }
}
