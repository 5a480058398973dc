import type { Text } from '../../base/nouns.ts';

/** What a person reads who typed `vorgaben` and nothing else, and what help and completion say of themselves. */
export const START_HELP = {
  startHere: {
    de: 'Im aktuellen Ordner liegt ein Steckbrief ({file}). Als Nächstes:',
    en: 'There is a Steckbrief in this folder ({file}). Next:',
  },
  startNew: { de: 'Womit Sie anfangen:', en: 'Where to begin:' },
  startInit: {
    de: 'fragt nach dem Dienst und legt seinen Steckbrief an',
    en: 'asks about the service and writes its Steckbrief',
  },
  startCheck: { de: 'prüft den Dienst im aktuellen Ordner', en: 'checks the service in this folder' },
  startZip: { de: 'prüft einen Dienst, der als Zip-Datei kam', en: 'checks a service that came as a zip file' },
  startAbnahme: {
    de: 'zeigt, wie weit der Dienst von der Abnahme entfernt ist',
    en: 'shows how far the service is from its Abnahme',
  },
  startPrepare: {
    de: 'legt an, was Menschen für die Abnahme beantworten müssen',
    en: 'writes down what people have to answer for the Abnahme',
  },
  startExplain: { de: 'erklärt eine Regel', en: 'explains a rule' },
  startMore: {
    de: 'Alle Befehle zeigt „vorgaben --help“, Hilfe zu einem „vorgaben help check“.',
    en: "'vorgaben --help' shows all commands, 'vorgaben help check' tells about one.",
  },
  startZipName: { de: 'dienst.zip', en: 'service.zip' },
  helpCommand: { de: 'zeigt die Hilfe eines Befehls', en: 'shows the help of a command' },
  helpWords: { de: 'der Befehl, zum Beispiel check oder abnahme verify', en: 'the command, for example check' },
  lsp: {
    de: 'zeigt Befunde, Hilfen und Vorschläge in Editoren (Language Server)',
    en: 'shows findings, help and proposals in editors (language server)',
  },
  lspHow: {
    de: 'Diesen Befehl startet der Editor: Er spricht über Standardein- und -ausgabe mit ihm. Wie er eingerichtet wird, steht in editors/ (VS Code, Neovim, Helix, Kate, Emacs, JetBrains). Deutsch oder Englisch richtet sich nach dem Editor; --lang geht vor.',
    en: 'This command is started by the editor, which talks to it over standard input and output. How to set it up stands in editors/ (VS Code, Neovim, Helix, Kate, Emacs, JetBrains). German or English follows the editor; --lang goes first.',
  },
  completion: {
    de: 'schreibt die Vervollständigung der Befehlszeile für eine Shell',
    en: 'writes the completion of the command line for a shell',
  },
  completionShell: { de: 'bash, zsh, fish oder powershell', en: 'bash, zsh, fish or powershell' },
  completionHow: {
    de: 'Einschalten:\n  bash, in ~/.bashrc:\n    source <(vorgaben completion bash)\n  zsh, in ~/.zshrc nach compinit:\n    source <(vorgaben completion zsh)\n  fish, in ~/.config/fish/config.fish:\n    vorgaben completion fish | source\n  powershell, in $PROFILE:\n    vorgaben completion powershell | Out-String |\n      Invoke-Expression',
    en: 'To switch it on:\n  bash, in ~/.bashrc:\n    source <(vorgaben completion bash)\n  zsh, in ~/.zshrc after compinit:\n    source <(vorgaben completion zsh)\n  fish, in ~/.config/fish/config.fish:\n    vorgaben completion fish | source\n  powershell, in $PROFILE:\n    vorgaben completion powershell | Out-String |\n      Invoke-Expression',
  },
  noColor: { de: 'ohne Farben (auch: NO_COLOR=1)', en: 'without colours (also: NO_COLOR=1)' },
} satisfies Readonly<Record<string, Text>>;
