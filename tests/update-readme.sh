#!/usr/bin/env bash
# Writes what README.md shows of the program's own output anew: the run, the figures of fixtures/gold/dev and what each part of the engine brings to them,
# the judge's estimate and ablation, the table of rules; and fixtures/MISSED.md.
set -euo pipefail
cd "$(dirname "$0")/.."
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1

# put NAME COMMAND: the text between the marks of NAME becomes the command, as typed, and its output.
put() {
  local shown
  shown=$(mktemp)
  { echo '```'; echo "\$ $2"; eval "$2"; echo '```'; } > "$shown"
  replace "$1" "$shown"
  rm "$shown"
}

# session NAME FOLDER: the commands on standard input, run one after the other in a copy of a folder, each with its output.
session() {
  local shown work
  shown=$(mktemp)
  work=$(mktemp -d)
  cp -r "$2"/. "$work"
  {
    echo '```'
    while IFS= read -r line; do
      echo "\$ $line"
      (cd "$work" && eval "$line" 2>&1 </dev/null) || true
    done
    echo '```'
  } > "$shown"
  replace "$1" "$shown"
  rm -r "$shown" "$work"
}

# replace NAME FILE: the text between the marks of NAME becomes the file's.
replace() {
  awk -v name="$1" -v file="$2" '
    $0 == "<!-- " name " end -->" { skip = 0 }
    !skip { print }
    index($0, "<!-- " name ": ") == 1 { while ((getline line < file) > 0) print line; skip = 1 }' README.md > "$2.md"
  cat "$2.md" > README.md
  rm "$2.md"
}

# missed FOLDER...: what is still missed of their marks, with the day and the command, becomes fixtures/MISSED.md.
missed() {
  local shown command
  shown=$(mktemp)
  command="dotnet run --project tests/FactCheck.Fitting --configuration Release -- missed $*"
  { printf '# What is still missed\n\nWritten by [tests/update-readme.sh](../tests/update-readme.sh) on %s: `%s`.\n\n' "$(LC_ALL=C date -u '+%-d %B %Y')" "$command"; eval "$command"; } > "$shown"
  cat "$shown" > fixtures/MISSED.md
  rm "$shown"
}

dotnet build src/FactCheck.Cli --configuration Release --nologo --verbosity quiet
dotnet build tests/FactCheck.Fitting --configuration Release --nologo --verbosity quiet
program="$PWD/artifacts/bin/FactCheck.Cli/release/FactCheck.Cli.dll"
factcheck() { dotnet "$program" "$@"; }

put run "factcheck compare fixtures/gold/dev/orvika-quarter/a.txt fixtures/gold/dev/orvika-quarter/b.txt"
session review fixtures/review <<'EOF'
factcheck review draft.md --against wire.txt agency.html; echo "exit $?"
factcheck review draft.md --against wire.txt agency.html --baseline known.json --write-baseline --quiet; echo "exit $?"
sed -i 's/about the noise/about the constant noise/' draft.md  # an unrelated edit
factcheck review draft.md --against wire.txt agency.html --baseline known.json --quiet; echo "exit $?"
sed -i 's/built in 1974/built in 1978/' draft.md  # a new error
factcheck review draft.md --against wire.txt agency.html --baseline known.json --quiet; echo "exit $?"
EOF
put figures "factcheck eval fixtures/gold/dev"
put parts "dotnet run --project tests/FactCheck.Fitting --configuration Release -- ablate fixtures/gold/dev"
missed fixtures/gold/train fixtures/gold/more-train fixtures/gold/dev
FACTCHECK_WRITE_DOCS=1 dotnet run --project tests/FactCheck.Judge.Tests --configuration Release -- --filter FullyQualifiedName~The_answers_for_the_fixtures
put estimate "factcheck judge estimate fixtures/gold/dev/orvika-quarter/a.txt fixtures/gold/dev/orvika-quarter/b.txt --sweep"
put ablation "factcheck eval fixtures/gold/dev --sweep --judge-replay fixtures/judge/dev-answers.jsonl | sed -n '/^judge:/,\$p'"
FACTCHECK_WRITE_DOCS=1 dotnet run --project tests/FactCheck.Tests --configuration Release -- --filter FullyQualifiedName~GeneratedDocumentTests
