#!/bin/bash
# compare.sh [N] [RUNS]: a record of N activities (200), printed by this program and set by Typst from the same blocks, in
# turns. Prints wall and processor seconds and peak memory of each whole process, and the ratios of the medians. Needs the PyPI package typst.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd); root=$(cd "$here/../.." && pwd)
n=${1:-200} runs=${2:-5}
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT
cli=$root/target/release/fortegnelse-cli
[ -x "$cli" ] || cargo build --quiet --release --manifest-path "$root/Cargo.toml" --package cli
cargo build --quiet --manifest-path "$root/Cargo.toml" --package tests --example blocks
python3 "$here/register.py" "$n" > "$work/register.json"
"$root/target/debug/examples/blocks" "$work/register.json" > "$work/blocks.json"
"$cli" new "$work/r.fortegnelse" --from "$work/register.json" --data "$work/pc" > /dev/null
cp "$here/record.typ" "$work/"
cat > "$work/set.py" <<'P'
import sys, typst
typst.compile("record.typ", output="typst.pdf", root=".", font_paths=[sys.argv[1]], ignore_system_fonts=True,
              sys_inputs={"data": "/blocks.json"}, pdf_standards=["a-3a"])
P
cd "$work"
once() { python3 "$here/measure.py" "$@"; }
for _ in $(seq "$runs"); do
  once "$cli" print r.fortegnelse article-30 --out ours.pdf --data pc --in da --now 2026-11-21T14:02:00+01:00 >> ours.txt
  once python3 set.py "$root/src-tauri/crates/report/fonts" >> theirs.txt
done
# The medians of wall and of processor time, and the greatest peak of memory.
median() { cut -d' ' -f"$2" "$1.txt" | sort -n | awk '{ v[NR] = $1 } END { print v[int((NR + 1) / 2)] }'; }
for who in ours theirs; do
  echo "$who: wall $(median $who 1) s, processor $(median $who 2) s, peak $(($(cut -d' ' -f3 $who.txt | sort -n | tail -1) / 1024)) MiB"
done
for column in 1:wall 2:processor; do
  awk -v a="$(median ours "${column%%:*}")" -v b="$(median theirs "${column%%:*}")" -v what="${column##*:}" \
    'BEGIN { printf "Typst / this program, %s time: %.1f\n", what, b / a }'
done
for f in ours typst; do echo "$f.pdf: $(pdfinfo $f.pdf | awk '/^Pages/ { print $2 }') pages, $(stat -c %s $f.pdf) bytes"; done
