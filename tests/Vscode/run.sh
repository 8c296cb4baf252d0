#!/usr/bin/env bash
# Runs the extension in a real VS Code: bash tests/Vscode/run.sh [VERSION of code-server]
#
# MINUTES_VSIX and MINUTES_VSIX_NEUTRAL name the files to install; without the first, both are made. The tests run without a network but for this machine's own:
# in a network namespace where that is permitted, else by the browser's rules alone; a test says which.
set -euo pipefail

here="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)"
root="$(cd "$here/../.." && pwd)"
version="${1:-${MINUTES_CODE_SERVER_VERSION:-4.100.3}}"

MINUTES_CODE_SERVER="$(bash "$here/code-server.sh" "$version" | tail -n 1)"
export MINUTES_CODE_SERVER
own_node="$MINUTES_CODE_SERVER/../node/bin/node"
[ ! -x "$own_node" ] || export MINUTES_CODE_SERVER_NODE="$own_node"
if [ -z "${MINUTES_VSIX:-}" ]; then
  bash "$root/editors/vscode/package.sh" neutral linux-x64
  export MINUTES_VSIX="$root/editors/vscode/out/minutes-linux-x64.vsix"
fi
export MINUTES_VSIX_NEUTRAL="${MINUTES_VSIX_NEUTRAL:-$(dirname "$MINUTES_VSIX")/minutes.vsix}"

cd "$here"
cmp -s package-lock.json node_modules/.installed-package-lock.json || { npm ci --ignore-scripts --no-audit --no-fund --loglevel=error && cp package-lock.json node_modules/.installed-package-lock.json; }
node node_modules/typescript/bin/tsc

reporters=(--test-reporter=spec --test-reporter-destination=stdout)
[ -z "${MINUTES_TAP:-}" ] || reporters=(--test-reporter=./reporter.mjs --test-reporter-destination=stdout --test-reporter=tap --test-reporter-destination="$MINUTES_TAP")
suite=(node "${reporters[@]}" out/suite.js)

alone=(sh -c 'ip link set lo up 2>/dev/null || ifconfig lo up; exec "$@"' alone)
if unshare --net true 2>/dev/null; then
  MINUTES_NETWORK=none exec unshare --net "${alone[@]}" "${suite[@]}"
elif unshare --map-root-user --net true 2>/dev/null; then
  MINUTES_NETWORK=none exec unshare --map-root-user --net "${alone[@]}" "${suite[@]}"
else
  MINUTES_NETWORK=browser exec "${suite[@]}"
fi
