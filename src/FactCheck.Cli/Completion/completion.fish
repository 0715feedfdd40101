# factcheck completion for fish: factcheck completion fish | source
function __factcheck_suggest
    set -l typed (commandline -cp)
    factcheck "[suggest:"(string length -- "$typed")"]" "$typed" 2>/dev/null
end
complete -c factcheck -a '(__factcheck_suggest)'
