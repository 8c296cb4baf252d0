#!/usr/bin/env bash
# Makes the files to install from: bash editors/vscode/package.sh [TARGET...]
#
#   linux-x64   out/minutes-linux-x64.vsix   with the program for Linux
#   win32-x64   out/minutes-win32-x64.vsix   with the program for Windows
#   neutral     out/minutes.vsix             without a program
#
# Without a target, all three. After `npm ci` and a first run it needs no network. The program is a folder, compiled ahead of time,
# that needs no .NET on the machine; what nobody needs at run time is left out. The last lines are the sizes.
set -euo pipefail

here="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)"
root="$(cd "$here/../.." && pwd)"
cd "$here"
[ $# -gt 0 ] || set -- linux-x64 win32-x64 neutral

[ -d node_modules ] || npm ci --ignore-scripts --no-audit --no-fund
node esbuild.mjs
cp "$root/LICENSE" LICENSE
mkdir -p out

# What belongs to debuggers and tracers, and garbage collectors that have to be asked for.
needless=(createdump createdump.exe libmscordaccore.so libmscordbi.so libcoreclrtraceptprovider.so libclrgc.so libclrgcexp.so
  mscordaccore.dll 'mscordaccore_*.dll' mscordbi.dll Microsoft.DiaSymReader.Native.amd64.dll clrgc.dll clrgcexp.dll clretwrc.dll
  '*.pdb' '*.xml')

publish() { # RID
  rm -rf server
  dotnet publish "$root/src/Cli" --configuration Release --runtime "$1" --self-contained --output "$here/server" --nologo --verbosity quiet \
    -p:PublishTrimmed=true -p:PublishSingleFile=false -p:DebugType=none -p:DebugSymbols=false
  local pattern
  for pattern in "${needless[@]}"; do
    find server -name "$pattern" -delete
  done
  chmod -R u+rwX,go+rX server
}

package() { # FILE [VSCE OPTION...]
  local file="$1"
  shift
  rm -f "$file"
  node node_modules/@vscode/vsce/vsce package --no-dependencies --no-rewrite-relative-links --allow-missing-repository --out "$file" "$@" >out/vsce.log 2>&1 ||
    { cat out/vsce.log; exit 1; }
}

made=()
for target; do
  case "$target" in
    linux-x64) publish linux-x64 && package out/minutes-linux-x64.vsix --target linux-x64 && made+=(out/minutes-linux-x64.vsix) ;;
    win32-x64) publish win-x64 && package out/minutes-win32-x64.vsix --target win32-x64 && made+=(out/minutes-win32-x64.vsix) ;;
    neutral) rm -rf server && package out/minutes.vsix && made+=(out/minutes.vsix) ;;
    *) echo "There is no target '$target'. Choose from: linux-x64, win32-x64, neutral." >&2 && exit 2 ;;
  esac
  [ ! -d server ] || echo "$target: the program takes $(du -sk server | cut -f1) KB in $(find server -type f | wc -l) files."
done
for file in "${made[@]}"; do
  echo "$file: $(($(wc -c <"$file") / 1024)) KB"
done
