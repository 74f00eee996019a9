package org.zhner.batch;

import org.zhner.problem.Problem;

/** What came of one document. */
public sealed interface Outcome {
    /** The document's id. */
    String id();

    /**
     * It was tagged and written.
     *
     * @param characters of its text, in code points
     * @param nanos that tagging took
     * @param isPartial whether a limit kept some of its text from being tagged
     */
    record Tagged(String id, int characters, long nanos, boolean isPartial) implements Outcome {}

    /** It was not tagged in this run. */
    record Skipped(String id, Reason reason) implements Outcome {}

    /** There is no tagged document. Look at the problem's remedy; {@code --retry-failed} tries again. */
    record Failed(String id, String uri, Stage stage, Problem problem) implements Outcome {
        /** The code of a problem that is a fault of zhner. */
        static final String BUG = "BUG";

        /** Whether zhner is to blame. */
        public boolean isBug() {
            return problem.code().equals(BUG);
        }
    }

    /** Why a document was not tagged. */
    enum Reason {
        /** An earlier run tagged it: same content, models and options. Nothing to do. */
        DONE_BEFORE("doneBefore"),
        /** An earlier run failed on it. {@code --retry-failed} tries again. */
        FAILED_BEFORE("failedBefore"),
        /** The run was stopped first. Run the same command again. */
        STOPPED("stopped");

        private final String code;

        Reason(String code) {
            this.code = code;
        }

        /** Its name in reports. */
        public String code() {
            return code;
        }
    }

    /** Where a document failed. */
    enum Stage {
        READ("read"),
        TAG("tag"),
        WRITE("write");

        private final String code;

        Stage(String code) {
            this.code = code;
        }

        /** Its name in reports. */
        public String code() {
            return code;
        }
    }
}
