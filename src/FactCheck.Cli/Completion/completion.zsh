# factcheck completion for zsh: eval "$(factcheck completion zsh)"
_factcheck() {
  local typed="${(j: :)words[1,CURRENT]}"
  local -a candidates
  candidates=(${(f)"$(factcheck "[suggest:${#typed}]" "$typed" 2>/dev/null)"})
  (( ${#candidates} )) && compadd -- $candidates
  _files
}
compdef _factcheck factcheck
