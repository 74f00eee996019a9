package org.zhner.input;

/**
 * What a file, a folder or an archive's member is called.
 *
 * @param uri in messages and in the output
 * @param id of its article, if it is one document, and what its records' ids begin with
 * @param container what the ids of the files in it begin with, if it is a folder or archive
 */
record InputName(String uri, String id, String container) {
    /** An input that the user named. */
    static InputName of(Input input) {
        String name = input.name();
        if (input instanceof Input.File file) {
            return new InputName(name, Ids.stem(file.path()), Ids.name(file.path()));
        }
        return new InputName(name, "stdin", "stdin");
    }

    /** A line of a list of paths. */
    static InputName listed(String path) {
        String id = Ids.safe(path);
        return new InputName(path, id, id);
    }

    /** A file in this folder. */
    InputName child(String name) {
        String id = container.isEmpty() ? Ids.safe(name) : container + "/" + Ids.safe(name);
        return new InputName(uri.endsWith("/") ? uri + name : uri + "/" + name, id, id);
    }

    /** A member of this archive. */
    InputName member(String path) {
        String id = container + "!" + Ids.safe(path);
        return new InputName(uri + "!" + path, id, id);
    }
}
