package org.zhner.input;

import java.nio.file.FileSystems;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.List;
import java.util.regex.PatternSyntaxException;
import org.zhner.problem.Problem;
import org.zhner.problem.UserException;

/**
 * Chooses files by name. A glob without a slash is held against the file's name, one with a slash against its path from
 * the folder or archive that was named; {@code **} reaches over folders.
 */
public final class Globs {
    public static final Globs ALL = new Globs(List.of(), List.of());

    private final List<Glob> includes;
    private final List<Glob> excludes;

    private Globs(List<Glob> includes, List<Glob> excludes) {
        this.includes = includes;
        this.excludes = excludes;
    }

    private record Glob(boolean isOfPath, PathMatcher matcher) {
        boolean matches(Path path) {
            Path name = path.getFileName();
            return matcher.matches(isOfPath || name == null ? path : name);
        }
    }

    /**
     * Files that match one of {@code includes}, if there are any, and none of {@code excludes}.
     *
     * @throws UserException if one is no glob
     */
    public static Globs of(List<String> includes, List<String> excludes) {
        return new Globs(
                includes.stream().map(glob -> glob("--include", glob)).toList(),
                excludes.stream().map(glob -> glob("--exclude", glob)).toList());
    }

    private static Glob glob(String option, String glob) {
        try {
            return new Glob(glob.indexOf('/') >= 0, FileSystems.getDefault().getPathMatcher("glob:" + glob));
        } catch (PatternSyntaxException cause) {
            throw new UserException(
                    new Problem(
                            "GLOB_BROKEN",
                            "the pattern is no glob",
                            option,
                            glob,
                            "a glob such as *.html, 2026/**/*.txt or {a,b}*.gz",
                            "mend it: " + cause.getDescription()),
                    cause);
        }
    }

    /**
     * Whether a file is to be read.
     *
     * @param path from the folder or archive that was named, with slashes
     */
    boolean admitsFile(String path) {
        return (includes.isEmpty() || matches(includes, path)) && admitsContainer(path);
    }

    /** Whether a folder or archive is to be looked into: what is asked for may lie inside it. */
    boolean admitsContainer(String path) {
        return !matches(excludes, path);
    }

    private static boolean matches(List<Glob> globs, String path) {
        if (globs.isEmpty()) {
            return false;
        }
        try {
            Path asPath = Path.of(path.replace('\0', '\uFFFD'));
            return globs.stream().anyMatch(glob -> glob.matches(asPath));
        } catch (InvalidPathException cause) { // a member's name that no file could have
            return false;
        }
    }
}
