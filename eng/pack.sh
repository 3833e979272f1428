#!/usr/bin/env bash
# Packs what is for users into artifacts/packages. The same sources give the same bytes: the time in the package is the last commit's.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
SOURCE_DATE_EPOCH=$(git log -1 --format=%ct 2>/dev/null || echo 946684800)
export SOURCE_DATE_EPOCH CI=true
rm -rf artifacts/packages
dotnet pack TextMe.Generated.sln --configuration Release --output artifacts/packages "$@"
