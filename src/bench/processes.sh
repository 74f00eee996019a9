#!/usr/bin/env bash
# Measures whole processes that tag one article: seconds from start to end, peak memory, ratios to the first engine.
# Usage: src/bench/processes.sh [ENGINE...]      engines: zhner zhner-compiled zhner-corenlp corenlp corenlp-cut corenlp-full hanlp
# RUNS=3 sets how often each is run (the best run counts), HEAP=5g its heap.
set -euo pipefail
cd "$(dirname "$0")/../.."

timer=/usr/bin/time
if ! "$timer" -v true 2>/dev/null; then
    echo "processes.sh: $timer -v does not work; it needs GNU time: apt install time" >&2
    exit 2
fi

runs=${RUNS:-3}
heap=${HEAP:-5g}
engines=("$@")
if [ ${#engines[@]} -eq 0 ]; then
    engines=(zhner corenlp corenlp-cut hanlp)
fi

mvn -q -Pbench test-compile dependency:build-classpath -DincludeScope=test -Dmdep.outputFile=target/bench.classpath
classpath=target/test-classes:target/classes:$(cat target/bench.classpath)
log=$(mktemp)
trap 'rm -f "$log"' EXIT

# Prints wall-clock seconds and peak resident megabytes of one run.
measure() {
    "$timer" -v -o "$log" java "-Xmx$heap" -cp "$classpath" org.zhner.bench.OneArticle "$1" >/dev/null 2>&1 || {
        echo "processes.sh: $1 failed; run: java -Xmx$heap -cp … org.zhner.bench.OneArticle $1" >&2
        exit 1
    }
    awk -F': ' '
        /Elapsed \(wall clock\)/ { n = split($2, part, ":"); s = 0; for (i = 1; i <= n; i++) s = 60 * s + part[i] }
        /Maximum resident set size/ { kb = $2 }
        END { printf "%.2f %.0f\n", s, kb / 1024 }' "$log"
}

printf '%-14s %10s %10s %12s %12s\n' engine seconds 'peak MB' 'time ratio' 'memory ratio'
first=""
for engine in "${engines[@]}"; do
    best=$(for _ in $(seq "$runs"); do measure "$engine"; done | sort -n | head -1)
    first=${first:-$best}
    echo "$engine $best $first" |
        awk '{ printf "%-14s %10.1f %10d %12.2f %12.2f\n", $1, $2, $3, $2 / $4, $3 / $5 }'
done
