/** Shells that can be taught to complete `vorgaben`. */
export const SHELLS = ['bash', 'zsh', 'fish', 'powershell'] as const;
export type Shell = (typeof SHELLS)[number];

/**
 * What a shell runs to complete a command line. Each asks `vorgaben complete --current=<word> -- <words before>` and reads
 * lines of candidate, tab, what it is; a line `:files` means that a file may stand here too.
 */
export const COMPLETION_SCRIPTS: Readonly<Record<Shell, string>> = {
  // readline breaks words at = : @ and replaces only what stands behind; COMP_LINE has the word as it was typed.
  bash: String.raw`_vorgaben() {
  local IFS=$' \t\n' line=${'$'}{COMP_LINE:0:COMP_POINT} word=${'$'}{COMP_WORDS[COMP_CWORD]} current before candidate
  local -a words
  read -ra words <<<"$line"
  case $line in *[[:space:]]) words+=('') ;; esac
  current=${'$'}{words[${'$'}{#words[@]}-1]}
  unset 'words[${'$'}{#words[@]}-1]'
  case $word in [=:@]) word='' ;; esac
  before=${'$'}{current%"$word"}
  COMPREPLY=()
  while IFS=$'\t' read -r candidate _; do
    case $candidate in
      :files) while IFS= read -r candidate; do COMPREPLY+=("$candidate"); done < <(compgen -f -- "$word") ;;
      *) COMPREPLY+=("${'$'}{candidate#"$before"}") ;;
    esac
  done < <("$1" complete "--current=$current" -- "${'$'}{words[@]:1}" 2>/dev/null)
}
complete -o bashdefault -o default -F _vorgaben vorgaben
`,
  zsh: String.raw`#compdef vorgaben
_vorgaben() {
  local line files tab=$'\t'
  local -a found
  while IFS= read -r line; do
    case $line in
      :files) files=1 ;;
      *) found+=("${'$'}{${'$'}{line%%$tab*}//:/\\:}:${'$'}{line#*$tab}") ;;
    esac
  done < <("$words[1]" complete "--current=$words[CURRENT]" -- "${'$'}{(@)words[2,CURRENT-1]}" 2>/dev/null)
  (( ${'$'}#found )) && _describe -t values vorgaben found
  [[ -n $files ]] && _files
}
if [[ $funcstack[1] = _vorgaben ]]; then _vorgaben "$@"; else compdef _vorgaben vorgaben; fi
`,
  fish: `function __vorgaben_complete
  set -l words (commandline -opc)
  set -l current (commandline -ct)
  $words[1] complete "--current=$current" -- $words[2..-1] 2>/dev/null
end
complete -c vorgaben -f
complete -c vorgaben -a '(__vorgaben_complete | string match -v ":files")'
complete -c vorgaben -n '__vorgaben_complete | string match -q ":files"' -F
`,
  powershell: `Register-ArgumentCompleter -Native -CommandName vorgaben -ScriptBlock {
  param($current, $ast, $position)
  $words = @($ast.CommandElements | Select-Object -Skip 1 |
    Where-Object { $_.Extent.EndOffset -lt $position -or ($current -eq '' -and $_.Extent.EndOffset -le $position) } |
    ForEach-Object { $_.Extent.Text })
  & vorgaben complete "--current=$current" -- @words 2>$null | ForEach-Object {
    $value, $about = $_ -split "${'`'}t", 2
    if ($value -eq ':files') {
      Get-ChildItem -Name "$current*" | ForEach-Object {
        [System.Management.Automation.CompletionResult]::new($_, $_, 'ProviderItem', $_)
      }
    } else {
      if (-not $about) { $about = $value }
      [System.Management.Automation.CompletionResult]::new($value, $value, 'ParameterValue', $about)
    }
  }
}
`,
};
