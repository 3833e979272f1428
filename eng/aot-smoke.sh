#!/usr/bin/env bash
# Publishes the native programs, where any trimming or AOT warning is an error, runs them, and holds their size against eng/aot-sizes.txt.
# A size that moved by more than a tenth fails either way: growth must be meant, and so must the baseline that a saving leaves behind.
set -uo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
baseline=eng/aot-sizes.txt
output=artifacts/aot
status=0

while read -r -u 3 project expected; do
  [[ -z $project || $project == '#'* ]] && continue
  echo "$project:"
  rm -rf "${output:?}/$project"
  if ! dotnet publish "tests/$project" --configuration Release --output "$output/$project" --verbosity quiet; then
    echo "FAIL  $project cannot be published"
    status=1
    continue
  fi
  "$output/$project/$project" || status=1
  size=$(stat -c %s "$output/$project/$project")
  printf '%s: %d bytes (baseline %d)\n' "$project" "$size" "$expected"
  if ((size * 10 > expected * 11 || size * 10 < expected * 9)); then
    echo "FAIL  the size of $project moved by more than 10 %; if that is meant, write it into $baseline"
    status=1
  fi
done 3<"$baseline"
exit $status
