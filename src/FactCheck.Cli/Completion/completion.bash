# factcheck completion for bash: eval "$(factcheck completion bash)"
_factcheck() {
  local word="${COMP_WORDS[COMP_CWORD]}" IFS=$'\n'
  COMPREPLY=()
  case "$word" in
    -*) ;;
    *) [ "$COMP_CWORD" -gt 1 ] && COMPREPLY=($(compgen -f -- "$word")) ;;
  esac
  COMPREPLY+=($(compgen -W "$(factcheck "[suggest:${COMP_POINT}]" "${COMP_LINE}" 2>/dev/null)" -- "$word"))
}
complete -o filenames -F _factcheck factcheck
