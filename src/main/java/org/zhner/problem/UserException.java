package org.zhner.problem;

import org.jspecify.annotations.Nullable;

/** A fault that the user can mend: bad usage, bad input, a bad or missing model, a full disk. */
public final class UserException extends RuntimeException {
    private final transient Problem problem;

    public UserException(Problem problem) {
        this(problem, null);
    }

    public UserException(Problem problem, @Nullable Throwable cause) {
        super(problem.line(), cause);
        this.problem = problem;
    }

    public Problem problem() {
        return problem;
    }
}
