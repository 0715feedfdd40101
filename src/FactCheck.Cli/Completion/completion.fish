# factcheck completion for fish: factcheck completion fish | source
complete -c factcheck -a '(factcheck "[suggest:"(commandline -C)"]" (commandline -cp) 2>/dev/null)'
