#!/usr/bin/env bash
# Goes the steps of docs/guides/from-your-spreadsheet.md from an empty folder to the first table. It needs the network,
# because it installs packages; run it by hand: bash examples/from-your-spreadsheet/walk.sh
set -euo pipefail
here="$(cd "$(dirname "$0")" && pwd)"
root="$(cd "$here/../.." && pwd)"
folder="$(mktemp -d)"
trap 'rm -rf "$folder"' EXIT

(cd "$root" && npm run --silent build >/dev/null && npm pack --silent --pack-destination "$folder" >/dev/null)
cd "$folder"
cp "$here"/*.mjs "$here"/package.json "$here"/indikator.csv .
npm install --silent --no-audit --no-fund ./sakip-*.tgz
echo "CSV"
npm run --silent csv
node make-excel.mjs
echo "Excel"
npm run --silent excel
