#!/usr/bin/env bash
# Measures a batch of short articles: rate, resident memory at 10, 50 and 100 %, two threads against one, and both
# against one core. With one thread that tags, reading, writing and the compiler of Java use the second core already.
# Usage: src/bench/batch.sh [ARTICLES]      default 100000; ZHNER_JAVA_OPTS as for zhner
set -euo pipefail
cd "$(dirname "$0")/../.."

articles=${1:-100000}
shard=$(((articles + 99) / 100))
work=$(mktemp -d "${TMPDIR:-/tmp}/zhner-batch.XXXXXX")
pid=
trap 'kill $pid 2> /dev/null || true; wait; rm -rf "$work"' EXIT

mvn -q test-compile
java -cp target/test-classes org.zhner.cli.Corpus "$work/in.jsonl" "$articles"
echo "$articles articles, $(wc -m < "$work/in.jsonl") characters of JSON Lines"
printf 'warm' | ./zhner tag - > "$work/warm" # builds what is missing

# Megabytes of a field of the process's status.
megabytes() {
    awk -v field="$2:" '$1 == field { printf "%.0f", $2 / 1024 }' "/proc/$1/status" 2> /dev/null || true
}

# Runs with $1 threads, on the cores $2; prints memory as so many shards of 100 are there, then the rate.
measure() {
    local out=$work/out-$1-$2 next=10 now peak=0 count
    taskset -c "$2" ./zhner tag --jsonl --compact --threads "$1" --shard-size "$shard" -o "$out" --report "$work/report-$1-$2.json" \
        --quiet "$work/in.jsonl" &
    pid=$!
    while kill -0 "$pid" 2> /dev/null; do
        count=$({ find "$out" -name 'shard-*' 2> /dev/null || true; } | wc -l)
        now=$(megabytes "$pid" VmHWM)
        peak=${now:-$peak}
        if [ "$count" -ge "$next" ] && [ "$next" -lt 100 ]; then
            echo "threads $1, cores $2: at $next %: resident $(megabytes "$pid" VmRSS) MB, peak $peak MB"
            if [ "$next" -eq 10 ]; then next=50; else next=100; fi
        fi
        sleep 0.1
    done
    wait "$pid"
    pid=
    echo "threads $1, cores $2: at 100 %: peak $peak MB"
    grep -E '"(tagged|characters|seconds|charactersPerSecond|documentsPerSecond)"' "$work/report-$1-$2.json" |
        grep -v '^    ' | tr -d '",\n' | sed 's/  */ /g; s/ :/:/g'
    echo
}

measure 1 0,1
measure 2 0,1
measure 1 0
cmp <(cat "$work"/out-1-0,1/shard-*) <(cat "$work"/out-2-0,1/shard-*) && echo 'output of one thread and of two: the same'
awk -F'[:,]' '/^  "seconds"/ { seconds[++runs] = $2 }
    END { printf "two threads are %.2f times as fast as one, and %.2f times as fast as one on one core\n",
        seconds[1] / seconds[2], seconds[3] / seconds[2] }' \
    "$work/report-1-0,1.json" "$work/report-2-0,1.json" "$work/report-1-0.json"
