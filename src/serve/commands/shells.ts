/** Completion for shells, made from the tree of commands, so that it knows what there is. */
import type { Command } from 'commander'

export const SHELLS = ['bash', 'zsh', 'fish'] as const
export type Shell = (typeof SHELLS)[number]

interface Known {
  /** 'decide accept'. */
  readonly path: string
  readonly about: string
  readonly words: readonly string[]
  readonly options: readonly { readonly long: string; readonly about: string }[]
}

/** What to put where a shell finds it; the reference says where that is. */
export const completion = (shell: Shell, program: Command): string => WRITERS[shell](known(program))

function known(command: Command, path: readonly string[] = []): readonly Known[] {
  const own: Known = {
    path: path.join(' '),
    about: command.description(),
    words: [...command.commands.map((sub) => sub.name()), ...command.registeredArguments.flatMap(({ argChoices }) => argChoices ?? [])],
    options: command.options.flatMap(({ long, description }) => (long ? [{ long, about: description }] : [])),
  }
  return [own, ...command.commands.flatMap((sub) => known(sub, [...path, sub.name()]))]
}

const WRITERS: Readonly<Record<Shell, (all: readonly Known[]) => string>> = {
  bash: (all) => `_hearsay() {
  local current="\${COMP_WORDS[COMP_CWORD]}" path="" word
  for word in "\${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
    case "$path $word" in
${all
  .filter(({ path }) => path)
  .map(({ path }) => `      ${quoted(` ${path}`)}) path=${quoted(` ${path}`)} ;;`)
  .join('\n')}
    esac
  done
  case "$path" in
${all.map(({ path, words, options }) => `    ${quoted(path && ` ${path}`)}) COMPREPLY=($(compgen -W ${quoted([...words, ...options.map(({ long }) => long)].join(' '))} -- "$current")) ;;`).join('\n')}
  esac
  [ \${#COMPREPLY[@]} -gt 0 ] || COMPREPLY=($(compgen -f -- "$current"))
}
complete -o filenames -F _hearsay hearsay
`,
  zsh: (all) => `#compdef hearsay
autoload -U +X bashcompinit && bashcompinit
${WRITERS.bash(all)}`,
  fish: (all) =>
    all
      .flatMap(({ path, words, options }) => {
        const when = path
          ? path
              .split(' ')
              .map((word) => `__fish_seen_subcommand_from ${word}`)
              .join('; and ')
          : '__fish_use_subcommand'
        const about = (word: string): string => all.find((one) => one.path === `${path} ${word}`.trim())?.about ?? ''
        return [
          ...words.map((word) => `complete -c hearsay -n ${quoted(when)} -a ${quoted(word)} -d ${quoted(about(word))}`),
          ...options.map(
            ({ long, about: says }) => `complete -c hearsay -n ${quoted(when)} -l ${quoted(long.replace(/^--/, ''))} -d ${quoted(says)}`,
          ),
        ]
      })
      .join('\n')
      .concat('\n'),
}

const quoted = (text: string): string => `'${text.replaceAll("'", '’')}'`
