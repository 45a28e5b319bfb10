#!/usr/bin/env bash
# Checks once, and makes each report of what was found. Inputs come as variables, so that none of them is read as shell.
set -euo pipefail

main() {
  cd "$INPUT_WORKING_DIRECTORY"
  local root report="$RUNNER_TEMP/geestdrift.json" status=0
  # Annotations and SARIF name files from the repository's root.
  root=$(git rev-parse --show-toplevel 2>/dev/null) || root=$GITHUB_WORKSPACE
  find_command
  read_options
  rm -f "$report"
  without_commands "${geestdrift[@]}" "${options[@]}" --format json --output-file "$report" -- ${files[@]+"${files[@]}"} || status=$?
  if [[ -f $report ]]; then
    make_report --format "$INPUT_FORMAT"
    if [[ -n $INPUT_SARIF_FILE ]]; then make_sarif; fi
  fi
  printf 'status=%s\n' "$status" >>"$GITHUB_OUTPUT"
  if [[ $status == 1 && $INPUT_FAIL != true ]]; then status=0; fi
  exit "$status"
}

# Sets `geestdrift` to what starts the command: that of the project, or one that is installed for this job.
find_command() {
  local folder
  if [[ -z $INPUT_VERSION ]]; then
    for folder in "$PWD" "$GITHUB_WORKSPACE"; do
      if [[ -x $folder/node_modules/.bin/geestdrift ]]; then
        geestdrift=("$folder/node_modules/.bin/geestdrift")
        return
      fi
    done
    INPUT_VERSION=$(cd "$GITHUB_ACTION_PATH" && node --print 'require("./package.json").version')
  fi
  local prefix="$RUNNER_TEMP/geestdrift"
  npm install --silent --no-save --no-audit --no-fund --ignore-scripts --prefix "$prefix" "geestdrift@$INPUT_VERSION" || {
    echo "::error title=geestdrift::npm could not install geestdrift@$INPUT_VERSION."
    exit 2
  }
  geestdrift=("$prefix/node_modules/.bin/geestdrift")
}

# Sets `options` and `files`.
read_options() {
  options=(--no-progress)
  if [[ -n $SINCE ]]; then options+=("--since=$SINCE"); fi
  if [[ -n $INPUT_AUDIENCE ]]; then options+=("--audience=$INPUT_AUDIENCE"); fi
  if [[ -n $INPUT_MAX_WARNINGS ]]; then options+=("--max-warnings=$INPUT_MAX_WARNINGS"); fi
  local line
  while IFS= read -r line; do
    if [[ -n $line ]]; then options+=("$line"); fi
  done <<<"$INPUT_ARGUMENTS"
  files=()
  while IFS= read -r line; do
    if [[ -n $line ]]; then files+=("$line"); fi
  done <<<"$INPUT_FILES"
}

make_sarif() {
  local path=$INPUT_SARIF_FILE
  if [[ $path != /* && $path != [A-Za-z]:* ]]; then path=$GITHUB_WORKSPACE/$path; fi
  make_report --format sarif --output-file "$path"
  printf 'sarif-file=%s\n' "$path" >>"$GITHUB_OUTPUT"
}

# What could not be checked has been told already; a report that cannot be made fails the step as well.
make_report() {
  local merge=(merge_report "$@") code=0
  if [[ $2 != github ]]; then merge=(without_commands "${merge[@]}"); fi
  (cd "$root" && "${merge[@]}") || code=$?
  if ((code > 1 && status < 2)); then
    without_commands cat "$RUNNER_TEMP/geestdrift.txt"
    status=$code
  fi
}

merge_report() {
  "${geestdrift[@]}" merge "$@" -- "$report" 2>"$RUNNER_TEMP/geestdrift.txt"
}

# No text and no name of a file may reach the runner as a command: its author may be anybody. The report `github` escapes them.
without_commands() {
  local token="geestdrift-$RANDOM$RANDOM$RANDOM" code=0
  echo "::stop-commands::$token"
  "$@" 2>&1 || code=$?
  echo "::$token::"
  return "$code"
}

main
