#!/usr/bin/env bash
# Writes what README.md shows of the program's own output anew: the run, the figures of fixtures/gold/dev, the judge's estimate and ablation, the table of rules.
set -euo pipefail
cd "$(dirname "$0")/.."
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1

# put NAME COMMAND: the text between the marks of NAME becomes the command, as typed, and its output.
put() {
  local shown
  shown=$(mktemp)
  { echo '```'; echo "\$ factcheck $2"; eval "$factcheck $2"; echo '```'; } > "$shown"
  awk -v name="$1" -v file="$shown" '
    $0 == "<!-- " name " end -->" { skip = 0 }
    !skip { print }
    index($0, "<!-- " name ": ") == 1 { while ((getline line < file) > 0) print line; skip = 1 }' README.md > "$shown.md"
  cat "$shown.md" > README.md
  rm "$shown" "$shown.md"
}

dotnet build src/FactCheck.Cli --configuration Release --nologo --verbosity quiet
factcheck="dotnet artifacts/bin/FactCheck.Cli/release/FactCheck.Cli.dll"
put run "compare fixtures/gold/dev/orvika-quarter/a.txt fixtures/gold/dev/orvika-quarter/b.txt"
put figures "eval fixtures/gold/dev"
FACTCHECK_WRITE_DOCS=1 dotnet run --project tests/FactCheck.Judge.Tests --configuration Release -- --filter FullyQualifiedName~The_answers_for_the_fixtures
put estimate "judge estimate fixtures/gold/dev/orvika-quarter/a.txt fixtures/gold/dev/orvika-quarter/b.txt --sweep"
put ablation "eval fixtures/gold/dev --sweep --judge-replay fixtures/judge/dev-answers.jsonl | sed -n '/^judge:/,\$p'"
FACTCHECK_WRITE_DOCS=1 dotnet run --project tests/FactCheck.Tests --configuration Release -- --filter FullyQualifiedName~GeneratedDocumentTests
