#!/usr/bin/env bash
# Cold start to finished report of one fixture pair, on two cores: wall-clock time and peak memory of five runs.
# Needs GNU time (Debian package time).
set -euo pipefail
cd "$(dirname "$0")/.."
dotnet build src/FactCheck.Cli --configuration Release --nologo --verbosity quiet >&2
pair=fixtures/gold/dev/orvika-quarter
for run in 1 2 3 4 5; do
  taskset --cpu-list 0,1 /usr/bin/time --format '%e s, %M KiB' \
    dotnet artifacts/bin/FactCheck.Cli/release/FactCheck.Cli.dll compare $pair/a.txt $pair/b.txt --output /dev/null 2>&1
done | sort -n
