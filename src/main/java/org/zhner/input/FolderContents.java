package org.zhner.input;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A folder: what is in it, ordered by name in UTF-16 units, folders where their names stand. */
final class FolderContents implements Contents {
    private final Path folder;
    private final InputName origin;
    private final String path;
    private final Root root;
    private @Nullable Iterator<Path> children;

    private FolderContents(Path folder, InputName origin, String path, Root root) {
        this.folder = folder;
        this.origin = origin;
        this.path = path;
        this.root = root;
    }

    /** The folder that the user named, and every folder that was entered since. */
    private record Root(Path folder, Set<Path> entered, Opening opening) {}

    static FolderContents root(Path folder, InputName origin, Opening opening) {
        return new FolderContents(folder, origin, "", new Root(folder, new HashSet<>(), opening));
    }

    @Override
    public @Nullable Step next() {
        try {
            if (children == null) {
                children = list().iterator();
            }
            while (children.hasNext()) {
                Step step = step(children.next());
                if (step != null) {
                    return step;
                }
            }
            return null;
        } catch (IOException cause) {
            children = List.<Path>of().iterator();
            return Opening.unreadable(origin, InputProblems.whileReading(origin.uri(), cause));
        }
    }

    /** Nothing for what is passed over. */
    private @Nullable Step step(Path child) {
        String name = child.getFileName().toString();
        String childPath = path.isEmpty() ? name : path + "/" + name;
        Globs globs = root.opening().options().globs();
        if (NameEndings.isHidden(name) || !globs.admitsContainer(childPath)) {
            return null;
        }
        InputName childOrigin = origin.child(name);
        if (Files.isDirectory(child)) {
            return folder(child, childOrigin, childPath);
        }
        if (!NameEndings.isArchive(name) && !globs.admitsFile(childPath)) {
            return null;
        }
        if (Files.exists(child) && !Files.isRegularFile(child)) {
            return Opening.unreadable(childOrigin, InputProblems.notAFile(childOrigin.uri()));
        }
        return new Step.Within(
                new ItemContents(Item.of(child, childOrigin, root.opening().limits()), root.opening()));
    }

    private @Nullable Step folder(Path child, InputName childOrigin, String childPath) {
        try {
            return isNew(child) ? new Step.Within(new FolderContents(child, childOrigin, childPath, root)) : null;
        } catch (IOException cause) {
            return Opening.unreadable(childOrigin, InputProblems.whileReading(childOrigin.uri(), cause));
        }
    }

    /**
     * Whether what is in {@code child} is not read anyway. A link into the folder that the user named leads to documents
     * that are found there; any other folder is entered once, by whichever way comes first.
     */
    private boolean isNew(Path child) throws IOException {
        Path real = child.toRealPath();
        Path top = root.folder().toRealPath();
        root.entered().add(top);
        if ((Files.isSymbolicLink(child) && real.startsWith(top)) || isOutput(child)) {
            return false;
        }
        return root.entered().add(real);
    }

    private boolean isOutput(Path child) throws IOException {
        Path output = root.opening().options().output().orElse(null);
        return output != null && Files.exists(output) && Files.isSameFile(child, output);
    }

    private List<Path> list() throws IOException {
        List<Path> found = new ArrayList<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
            stream.forEach(found::add);
        } catch (DirectoryIteratorException cause) {
            throw cause.getCause();
        }
        found.sort(Comparator.comparing(child -> child.getFileName().toString()));
        return found;
    }

    @Override
    public void close() {
        // The folder was listed at once.
    }
}
