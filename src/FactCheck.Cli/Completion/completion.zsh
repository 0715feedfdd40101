# factcheck completion for zsh: eval "$(factcheck completion zsh)"
_factcheck() {
  local -a candidates
  candidates=(${(f)"$(factcheck "[suggest:${CURSOR}]" "${BUFFER}" 2>/dev/null)"})
  (( ${#candidates} )) && compadd -- $candidates
  _files
}
compdef _factcheck factcheck
