#!/usr/bin/env bash
# Installs a real VS Code for the tests, once: bash tests/Vscode/code-server.sh [VERSION]
#
# The npm package code-server is VS Code's own server and web client. Each version is kept in
# ${XDG_CACHE_HOME:-$HOME/.cache}/minutes-dsl and used again. Its last line of output is its folder. Install scripts never run:
# some of its packages would download programs.
set -euo pipefail

version="${1:-4.100.3}"
kept="${XDG_CACHE_HOME:-$HOME/.cache}/minutes-dsl"
folder="$kept/code-server-$version"
complete="$folder/.complete-1"
server="$folder/node_modules/code-server"

quiet() { "$@" --ignore-scripts --no-audit --no-fund --no-package-lock --loglevel=error >&2; }

if [ ! -f "$complete" ]; then
  echo "Installing code-server $version into $folder (once, about 400 MB)." >&2
  rm -rf "$folder"
  mkdir -p "$folder"
  cd "$folder"
  echo '{ "private": true }' >package.json
  case "$version" in
    4.100.*) quiet npm install "code-server@$version" ;;
    *) quiet npm install "code-server@$version" node@24 && node node_modules/node/installArchSpecificPackage.js >&2 2>/dev/null || true ;;
  esac

  cd "$server/lib/vscode"
  quiet npm install --omit=dev
  (cd extensions && quiet npm install --omit=dev)

  # Finding and searching files needs ripgrep, which its package would download.
  if [ ! -x node_modules/@vscode/ripgrep/bin/rg ]; then
    mkdir -p node_modules/@vscode/ripgrep/bin
    ln -sf "$(command -v rg)" node_modules/@vscode/ripgrep/bin/rg
  fi

  # Passwords are hashed by a compiled module. The tests have none (auth: none), and a compiler would be needed only for this.
  if [ ! -e "$server/node_modules/argon2/build" ] && [ -e "$folder/node_modules/argon2" ] && ! node -e "require('$folder/node_modules/argon2')" 2>/dev/null; then
    cat >"$folder/node_modules/argon2/argon2.js" <<'MODULE'
"use strict";
const absent = () => { throw new Error("This copy is for tests without passwords."); };
module.exports = { hash: absent, verify: absent, needsRehash: absent };
MODULE
    cp "$folder/node_modules/argon2/argon2.js" "$folder/node_modules/argon2/argon2.cjs"
  fi
  touch "$complete"
fi
echo "$server"
