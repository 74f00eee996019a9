package org.zhner.cli;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.zhner.pipeline.Tagger;
import org.zhner.pipeline.Version;
import org.zhner.problem.Problem;
import org.zhner.problem.UserException;
import org.zhner.script.ScriptNormalizer;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The program. */
@Command(
        name = "zhner",
        description = "Tags people, countries, places and organisations in Chinese news.",
        versionProvider = Main.Versions.class,
        mixinStandardHelpOptions = true,
        scope = ScopeType.INHERIT,
        subcommands = HelpCommand.class,
        footer = {"", "Exit codes: 0 done; 1 some documents failed; 2 bad usage, input or model; 3 a bug in zhner."})
public final class Main implements Runnable {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    /** Runs the program on the process's own streams. */
    public static void main(String[] arguments) {
        if (arguments.length > 0 && arguments[0].equals("tag")) {
            Thread reader = new Thread(ScriptNormalizer::load, "zhner-scripts"); // while picocli takes its time
            reader.setDaemon(true);
            reader.start();
        }
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        Surroundings surroundings = new Surroundings(
                new FileInputStream(FileDescriptor.in),
                new FileOutputStream(FileDescriptor.out),
                err,
                System.getenv(),
                home(),
                (models, engine, options) -> Tagger.open(models, engine, options)::tag,
                stop -> Runtime.getRuntime().addShutdownHook(new Thread(stop, "zhner-stop")));
        System.exit(run(arguments, surroundings));
    }

    /** Runs the program in other surroundings and returns its exit code. */
    static int run(String[] arguments, Surroundings surroundings) {
        PrintStream out = new PrintStream(surroundings.out(), true, StandardCharsets.UTF_8);
        CommandLine line = commands(arguments, surroundings)
                .setOut(new PrintWriter(out, true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(surroundings.err(), true, StandardCharsets.UTF_8))
                .setParameterExceptionHandler((cause, given) -> tell(usage(cause), surroundings.err()))
                .setExecutionExceptionHandler((cause, command, parsed) -> tell(cause, surroundings.err()));
        try {
            return line.execute(arguments);
        } catch (OutOfMemoryError cause) {
            return tell(memory(cause), surroundings.err());
        } catch (Error cause) { // picocli handles exceptions only; Java would exit with 1, which means something else
            return tell(cause, surroundings.err());
        }
    }

    /** The command that is called alone, since describing all to picocli takes long; all of them for the help. */
    private static CommandLine commands(String[] arguments, Surroundings surroundings) {
        Map<String, Supplier<Object>> commands = new LinkedHashMap<>();
        commands.put("tag", () -> new TagCommand(surroundings));
        commands.put("entities", () -> new EntitiesCommand(surroundings));
        commands.put("evaluate", () -> new EvaluateCommand(surroundings));
        commands.put("train", () -> new TrainCommand(surroundings));
        commands.put("models", () -> new ModelsCommand(surroundings));
        commands.put("schema", () -> new SchemaCommand(surroundings));
        if (arguments.length > 0 && commands.containsKey(arguments[0])) {
            commands.keySet().retainAll(Set.of(arguments[0]));
        }
        CommandLine line = new CommandLine(new Main());
        commands.forEach((name, command) -> line.addSubcommand(name, command.get()));
        return line;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "no command is given");
    }

    private static int tell(Throwable cause, PrintStream err) {
        if (cause instanceof UserException user) {
            return tell(user.problem(), err);
        }
        if (cause instanceof IOException failure) {
            if ("Broken pipe".equals(failure.getMessage())) {
                return ExitCode.DONE; // whoever reads our output has read enough
            }
            return tell(unwritable(failure), err);
        }
        err.println("zhner: this is a bug in zhner. Please report it with what follows and, if you may, the input.");
        cause.printStackTrace(err);
        return ExitCode.BUG;
    }

    private static int tell(Problem problem, PrintStream err) {
        err.println("zhner: " + problem.block());
        return ExitCode.USER;
    }

    private static Problem usage(ParameterException cause) {
        String command = cause.getCommandLine().getCommandSpec().qualifiedName();
        return new Problem(
                "USAGE",
                "the command cannot be understood",
                command,
                String.valueOf(cause.getMessage()),
                "a command as zhner help lists them",
                "see " + command + " --help");
    }

    private static Problem memory(OutOfMemoryError cause) {
        return new Problem(
                "MEMORY_FULL",
                "there is not enough memory",
                "Java, which may use " + (Runtime.getRuntime().maxMemory() >> 20) + " MiB",
                String.valueOf(cause.getMessage()),
                "room for the models and the largest input",
                "give Java more, as in ZHNER_JAVA_OPTS=-Xmx8g, or split the input");
    }

    private static Problem unwritable(IOException cause) {
        return new Problem(
                "WRITE_FAILED",
                "the output cannot be written",
                "standard output, or the folder given with -o",
                String.valueOf(cause.getMessage()),
                "a place that can be written, with room on it",
                "make room or choose another place, and run again; no half-written file is left under -o");
    }

    /** The folder that holds {@code target/zhner.jar}'s folder and the models. */
    private static Path home() {
        try {
            Path program = Path.of(Main.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            Path folder = program.toAbsolutePath().getParent();
            Path parent = folder == null ? null : folder.getParent();
            return parent == null ? Path.of("") : parent;
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException("the program's own place is no URI", impossible);
        }
    }

    /** Tells the versions. */
    static final class Versions implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"zhner " + Version.zhner(), "CoreNLP " + Version.coreNlp()};
        }
    }
}
