#!/usr/bin/env bash
# Restore, build, format check, tests: the one script that CI and people run. Last line: N passed, N failed.
set -euo pipefail
cd "$(dirname "$0")/.."
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1

dotnet restore FactCheck.sln
dotnet build FactCheck.sln --no-restore --configuration Release
dotnet format FactCheck.sln --no-restore --verify-no-changes

log=$(mktemp)
trap 'rm -f "$log"' EXIT
status=0
dotnet test --solution FactCheck.sln --no-build --configuration Release 2>&1 | tee "$log" || status=$?
passed=$(awk '/^ *succeeded: *[0-9]+/ {n = $2} END {print n + 0}' "$log")
failed=$(awk '/^ *failed: *[0-9]+/ {n = $2} END {print n + 0}' "$log")
if [ "$passed" -eq 0 ] && [ "$failed" -eq 0 ]; then
  echo "no test ran" >&2
  exit 1
fi
echo "$passed passed, $failed failed"
exit "$status"
