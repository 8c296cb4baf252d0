#!/usr/bin/env bash
# Runs every test of the repository, from any folder: bash tests/all.sh
#
# It installs what the tests need where that is missing, builds once, runs each test project, then the tests in the browser and those of
# the VS Code extension, and adds up what their result files say: `dotnet test` itself exits 0 where a project has no test at all. The last line is always
# `N passed, M failed`, with `, K skipped` where there are any; the exit code is 0 only where every suite ran a test and none failed.
#
# MINUTES_TEST_RESULTS names the folder for the result files (default: TestResults in the repository).
set -uo pipefail

root="$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)"
cd "$root"
results="${MINUTES_TEST_RESULTS:-$root/TestResults}"
configuration="${CONFIGURATION:-Debug}"
passed=0 failed=0 skipped=0 broken=0

say() { printf '%s\n' "$*"; }

# ---- what the tests need: one function each; add the next one here -------------------------------------------------------------

need_dotnet() {
  # A folder other than global.json's counts too: the SDK may have been installed by an earlier run of this script.
  local own="${DOTNET_INSTALL_DIR:-$HOME/.dotnet}"
  if ! dotnet --version >/dev/null 2>&1 && [ -x "$own/dotnet" ]; then
    export DOTNET_ROOT="$own" PATH="$own:$PATH"
  fi
  dotnet --version >/dev/null 2>&1 && return 0

  say "The .NET SDK that global.json asks for is not installed; installing it into $own."
  local script
  script="$(mktemp)"
  if ! curl -fsSL https://dot.net/v1/dotnet-install.sh -o "$script" || ! bash "$script" --channel 10.0 --install-dir "$own"; then
    rm -f "$script"
    say "The .NET SDK could not be installed. Install version 10 by hand (https://dotnet.microsoft.com/download) and run this again."
    return 1
  fi
  rm -f "$script"
  export DOTNET_ROOT="$own" PATH="$own:$PATH"
  dotnet --version >/dev/null
}

# Installs Debian packages where this is a Debian: install_packages NAME...
install_packages() {
  local root_rights=()
  command -v apt-get >/dev/null 2>&1 || return 1
  if [ "$(id -u)" -ne 0 ]; then
    command -v sudo >/dev/null 2>&1 || return 1
    root_rights=(sudo -n)
  fi
  say "Installing $*."
  "${root_rights[@]}" apt-get update -qq &&
    "${root_rights[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@" >/dev/null
}

need_node() {
  command -v node >/dev/null 2>&1 && command -v npm >/dev/null 2>&1 || install_packages nodejs npm
  node -e 'const [major, minor] = process.versions.node.split(".").map(Number); process.exit(major > 20 || (major === 20 && minor >= 19) ? 0 : 1)' 2>/dev/null && return 0
  say "Node.js 20.19 or later is not installed. Install it (https://nodejs.org/) and run this again."
  return 1
}

chromium_is_there() {
  local name
  for name in chromium chromium-browser google-chrome google-chrome-stable "/Applications/Chromium.app/Contents/MacOS/Chromium" \
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome" "/c/Program Files/Google/Chrome/Application/chrome.exe" "${MINUTES_CHROMIUM:-}"; do
    [ -n "$name" ] && command -v "$name" >/dev/null 2>&1 && return 0
  done
  return 1
}

need_browser() {
  if ! chromium_is_there || ! command -v pdftotext >/dev/null 2>&1; then
    install_packages chromium poppler-utils fonts-dejavu
  fi
  if ! chromium_is_there; then
    say "Chromium is not installed. Install Chromium or Chrome (or name the program in MINUTES_CHROMIUM) and run this again."
    return 1
  fi
  if ! command -v pdftotext >/dev/null 2>&1; then
    say "pdftotext is not installed. Install poppler (poppler-utils on Linux, 'brew install poppler' on macOS) and run this again."
    return 1
  fi
}

# LibreOffice opens the Word documents; without it those tests are skipped, visibly.
need_libreoffice() {
  if ! command -v soffice >/dev/null 2>&1 || ! command -v pdfinfo >/dev/null 2>&1; then
    install_packages libreoffice-writer-nogui poppler-utils fonts-liberation
  fi
  command -v soffice >/dev/null 2>&1 && command -v pdfinfo >/dev/null 2>&1 && return 0
  say "LibreOffice Writer or poppler is not installed, so the Word documents are not opened in it: those tests are skipped."
}

# Neovim and, on x64, Wine run the language server and the program for Windows. Where they cannot be installed, their tests are skipped, and say so.
need_editors() {
  command -v nvim >/dev/null 2>&1 || install_packages neovim || say "Neovim is not installed; its test will be skipped."
  [ "$(uname -s) $(uname -m)" = "Linux x86_64" ] || return 0
  command -v wine64 >/dev/null 2>&1 || [ -x /usr/lib/wine/wine64 ] || install_packages wine64 || say "Wine is not installed; the tests of the program for Windows will be skipped."
}

# A real VS Code, once; `code-server.sh` keeps it and says where: need_code_server VERSION
need_code_server() {
  local package missing=()
  for package in rg:ripgrep unzip:unzip unshare:util-linux ip:iproute2; do
    command -v "${package%%:*}" >/dev/null 2>&1 || missing+=("${package##*:}")
  done
  [ ${#missing[@]} -eq 0 ] || install_packages "${missing[@]}"
  if ! command -v rg >/dev/null 2>&1; then
    say "ripgrep is not installed. Install it and run this again."
    return 1
  fi
  bash tests/Vscode/code-server.sh "$1" >/dev/null && return 0
  say "code-server $1, the VS Code of the tests, could not be installed."
  return 1
}

# What a package-lock.json says, once: need_npm_packages FOLDER
need_npm_packages() {
  local lock="$1/package-lock.json" installed="$1/node_modules/.installed-package-lock.json"
  cmp -s "$lock" "$installed" && return 0
  (cd "$1" && npm ci --ignore-scripts --no-audit --no-fund --loglevel=error) && cp "$lock" "$installed" && return 0
  say "The packages of $1 could not be installed."
  return 1
}

# ---- the suites ----------------------------------------------------------------------------------------------------------------

# Reads one number from the counters of a TRX file: counter FILE NAME
counter() {
  local value
  value="$(sed -n 's/.*<Counters.* '"$2"'="\([0-9][0-9]*\)".*/\1/p' "$1" | head -n 1)"
  say "${value:-0}"
}

# Runs one test project, which is built already: run_suite PROJECT
run_suite() {
  local project="$1" name trx status total executed suite_passed suite_failed suite_skipped note=""
  name="$(basename "$(dirname "$project")")"
  trx="$results/$name.trx"
  dotnet test "$project" --no-build --configuration "$configuration" --nologo --verbosity quiet \
    --logger "trx;LogFileName=$name.trx" --logger "console;verbosity=minimal" --results-directory "$results"
  status=$?

  if [ ! -f "$trx" ]; then
    say "$name: no results (dotnet test exited with $status)"
    broken=$((broken + 1)) failed=$((failed + 1))
    return
  fi
  total="$(counter "$trx" total)"
  executed="$(counter "$trx" executed)"
  suite_passed="$(counter "$trx" passed)"
  suite_skipped=$((total - executed))
  suite_failed=$((executed - suite_passed))
  passed=$((passed + suite_passed)) failed=$((failed + suite_failed)) skipped=$((skipped + suite_skipped))

  if [ "$executed" -eq 0 ]; then
    note=" - it ran no test, which counts as a failure"
    broken=$((broken + 1)) failed=$((failed + 1))
  elif [ "$suite_failed" -gt 0 ]; then
    broken=$((broken + 1))
  elif [ "$status" -ne 0 ]; then
    note=" - but dotnet test exited with $status, which counts as a failure"
    broken=$((broken + 1)) failed=$((failed + 1))
  fi
  say "$name: $suite_passed passed, $suite_failed failed, $suite_skipped skipped$note"
}

# Reads one number from the summary that Node's test runner writes last: summary FILE NAME
summary() {
  local value
  value="$(sed -n 's/^# '"$2"' \([0-9][0-9]*\)$/\1/p' "$1" | tail -n 1)"
  say "${value:-0}"
}

# Counts a suite that could not be run as one failure: broken_suite NAME WHY
broken_suite() {
  say "$1: $2, which counts as a failure"
  broken=$((broken + 1)) failed=$((failed + 1))
}

# Runs the tests of the rendered pages in Chromium; the command is built already.
run_browser_suite() {
  local name=Browser.Tests folder=tests/Browser tap="$results/Browser.tap"
  if ! need_node || ! need_browser || ! need_npm_packages "$folder"; then
    broken_suite "$name" "something that it needs is missing"
    return
  fi
  if ! node "$folder/node_modules/typescript/bin/tsc" --project "$folder"; then
    broken_suite "$name" "it does not compile"
    return
  fi
  CONFIGURATION="$configuration" node --test-reporter="./$folder/out/reporter.js" --test-reporter-destination=stdout \
    --test-reporter=tap --test-reporter-destination="$tap" "$folder/out/suite.js"
  count_tap "$name" "$tap" $?
}

# Adds what a TAP file says: count_tap NAME FILE EXIT_STATUS
count_tap() {
  local name="$1" tap="$2" status="$3" total suite_passed suite_failed suite_skipped
  [ -f "$tap" ] || : >"$tap"
  total="$(summary "$tap" tests)"
  suite_passed="$(summary "$tap" pass)"
  suite_skipped=$(($(summary "$tap" skipped) + $(summary "$tap" todo)))
  suite_failed=$((total - suite_passed - suite_skipped))
  passed=$((passed + suite_passed)) failed=$((failed + suite_failed)) skipped=$((skipped + suite_skipped))
  say "$name: $suite_passed passed, $suite_failed failed, $suite_skipped skipped"
  if [ "$suite_failed" -gt 0 ]; then
    broken=$((broken + 1))
  elif [ "$suite_passed" -eq 0 ]; then
    broken_suite "$name" "it ran no test"
  elif [ "$status" -ne 0 ]; then
    broken_suite "$name" "it exited with $status"
  fi
}

# Runs the tests of what the VS Code extension decides without an editor.
run_extension_suite() {
  local name=Extension.Tests folder=editors/vscode tap="$results/Extension.tap"
  if ! need_node || ! need_npm_packages "$folder"; then
    broken_suite "$name" "something that it needs is missing"
    return
  fi
  if ! (cd "$folder" && node node_modules/typescript/bin/tsc --noEmit && node esbuild.mjs --tests); then
    broken_suite "$name" "it does not compile"
    return
  fi
  (cd "$folder" && node --test --test-reporter="$root/tests/Vscode/reporter.mjs" --test-reporter-destination=stdout \
    --test-reporter=tap --test-reporter-destination="$tap" out/tests/*.mjs)
  count_tap "$name" "$tap" $?
}

# Runs the tests of the script that makes the word lists, and looks whether the committed lists are those that it makes.
run_word_list_suite() {
  local name=WordLists.Tests folder=tools/word-lists tap="$results/WordLists.tap"
  if ! need_node || ! need_npm_packages "$folder"; then
    broken_suite "$name" "something that it needs is missing"
    return
  fi
  (cd "$folder" && node --test --test-reporter="$root/tests/Vscode/reporter.mjs" --test-reporter-destination=stdout \
    --test-reporter=tap --test-reporter-destination="$tap")
  count_tap "$name" "$tap" $?
}

# Makes the extension's file for Linux, installs it in a real VS Code, and works in that as a clerk does: run_vscode_suite VERSION...
run_vscode_suite() {
  local name=Vscode.Tests version tap vsix="$root/editors/vscode/out/minutes-linux-x64.vsix"
  if [ "$(uname -s)-$(uname -m)" != "Linux-x86_64" ]; then
    say "$name: skipped: it drives the extension for Linux on x64"
    skipped=$((skipped + 1))
    return
  fi
  if ! need_node || ! need_browser || ! need_npm_packages editors/vscode || ! need_npm_packages tests/Vscode; then
    broken_suite "$name" "something that it needs is missing"
    return
  fi
  if ! bash editors/vscode/package.sh neutral linux-x64; then
    broken_suite "$name" "the extension could not be packaged"
    return
  fi
  for version; do
    tap="$results/Vscode-$version.tap"
    if ! need_code_server "$version"; then
      broken_suite "$name ($version)" "something that it needs is missing"
      continue
    fi
    MINUTES_VSIX="$vsix" MINUTES_TAP="$tap" MINUTES_TEST_RESULTS="$results" bash tests/Vscode/run.sh "$version"
    count_tap "$name ($version)" "$tap" $?
  done
}

finish() {
  local line="$passed passed, $failed failed"
  [ "$skipped" -gt 0 ] && line="$line, $skipped skipped"
  say "$line"
  [ "$broken" -eq 0 ] && [ "$failed" -eq 0 ] && [ "$passed" -gt 0 ]
  exit
}

give_up() {
  say "$1"
  failed=$((failed + 1)) broken=$((broken + 1))
  finish
}

need_dotnet || give_up "Without .NET nothing can be tested."
need_libreoffice
need_editors

rm -f "$results"/*.trx "$results"/*.tap
mkdir -p "$results"
dotnet restore MinutesDsl.sln --verbosity quiet || give_up "The packages could not be restored; what is above says why. docs/ci.md says what a disagreement with the lock files means."
dotnet build MinutesDsl.sln --no-restore --configuration "$configuration" --nologo --verbosity quiet || give_up "The build failed; what is above says why."

for project in tests/*.Tests/*.Tests.csproj; do
  [ -f "$project" ] || give_up "There is no test project in tests/."
  run_suite "$project"
done
run_browser_suite
run_extension_suite
run_word_list_suite
# The oldest VS Code that the extension states; MINUTES_VSCODE_ALL=1 adds the newest.
run_vscode_suite 4.100.3 ${MINUTES_VSCODE_ALL:+4.139.1}
finish
