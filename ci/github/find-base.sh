#!/usr/bin/env bash
# The reference that lines must have changed since, as the output `since`; empty: all lines count. Of a shallow clone it fetches what tells that.
set -euo pipefail

main() {
  cd "$INPUT_WORKING_DIRECTORY"
  local since=$INPUT_SINCE
  if [[ -z $since && $INPUT_ONLY_CHANGED == true && -n ${GITHUB_BASE_REF:-} ]]; then
    since=$(find_base) || {
      echo "::error title=geestdrift::The commits of the pull request could not be fetched. Run actions/checkout before, with fetch-depth: 0."
      exit 2
    }
  fi
  printf 'since=%s\n' "${since//[$'\r\n']/}" >>"$GITHUB_OUTPUT"
}

find_base() {
  # What is checked out by default is GitHub's merge of the pull request; the commit before it is all that is needed.
  if [[ ${GITHUB_EVENT_NAME:-} == pull_request && $(git rev-parse HEAD) == "${GITHUB_SHA:-}" ]]; then
    has_commit 'HEAD^2' || git fetch --quiet --no-tags --depth=2 origin "$GITHUB_SHA" || return
    if has_commit 'HEAD^2'; then
      git rev-parse 'HEAD^1'
      return
    fi
  fi
  local ref="refs/remotes/origin/$GITHUB_BASE_REF"
  local fetch=(git fetch --quiet --no-tags)
  if [[ $(git rev-parse --is-shallow-repository) == true ]]; then
    "${fetch[@]}" --unshallow origin "+refs/heads/$GITHUB_BASE_REF:$ref" || return
  elif ! has_commit "$ref"; then
    "${fetch[@]}" origin "+refs/heads/$GITHUB_BASE_REF:$ref" || return
  fi
  git rev-parse "$ref"
}

has_commit() {
  git rev-parse --quiet --verify "$1^{commit}" >/dev/null
}

main
