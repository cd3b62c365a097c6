import { finalStates, movesOf, statesOf, type Lifecycle } from '../rules/lifecycle.ts'
import { lifecycles, moves } from '../rules/lifecycles.ts'
import { permissions } from '../rules/permissions.ts'
import { roleNames, roles, type Role, type ScopeKind } from '../rules/roles.ts'

/** The documents that say what the tables of rules/ say, by file name. A test compares them, and writes them anew. */
export const documents: Record<string, () => string> = {
  'lifecycles.md': () =>
    [
      '# Lifecycles',
      `What each thing can be, and who makes which move. ${anew('rules/lifecycles.ts')}`,
      ...Object.values<Lifecycle>(lifecycles).flatMap(lifecycle),
    ].join('\n\n') + '\n',
  'permissions.md': () =>
    [
      '# Roles and permissions',
      `Who there is, and who may see and do what. ${anew('rules/')}`,
      '## Roles',
      table(['Role', 'Held for', 'Granted by', 'Held by every'], roleNames.map(role)),
      '## Who may see what, and change it without a move',
      'Each only for what they hold their role for: their own, their organisation’s, their region’s.',
      table(
        ['Permission', 'Roles'],
        Object.keys(permissions)
          .filter((name) => !(name in moves))
          .map(permission),
      ),
      '## Who may make which move',
      'From which states, says [lifecycles.md](lifecycles.md).',
      table(['Permission', 'Roles'], Object.keys(moves).map(permission)),
    ].join('\n\n') + '\n',
}

const anew = (from: string) =>
  `Generated from \`${from}\`: \`npx vitest run test/generated.test.ts -u\` writes it anew.`

function lifecycle(of: Lifecycle): string[] {
  return [
    `## ${of.name[0]?.toUpperCase()}${of.name.slice(1)}`,
    diagram(of),
    table(
      ['From', 'Move', 'To', 'By', 'The timeline says'],
      movesOf(of).map((name) => {
        const { from, to, by, says, hiddenFrom = [] } = of.moves[name]!
        const hidden = hiddenFrom.length > 0 ? ` (hidden from: ${labels(hiddenFrom)})` : ''
        return [from.map((state) => label(of, state)).join(', '), name, label(of, to), labels(by), `… ${says}${hidden}`]
      }),
    ),
  ]
}

function diagram(of: Lifecycle): string {
  const lines = [
    ...statesOf(of).map((state) => `state "${label(of, state)}" as ${id(state)}`),
    ...movesOf(of).flatMap((name) => {
      const { from, to } = of.moves[name]!
      return (from.length > 0 ? from.map(id) : ['[*]']).map((start) => `${start} --> ${id(to)}: ${name}`)
    }),
    ...finalStates(of).map((state) => `${id(state)} --> [*]`),
  ]
  return ['```mermaid', 'stateDiagram-v2', ...lines.map((line) => `  ${line}`), '```'].join('\n')
}

const id = (state: string) => state.replaceAll('-', '_')

const heldFor: Record<ScopeKind, string> = {
  self: 'what is one’s own',
  service: 'the whole service',
  region: 'a region',
  organisation: 'an organisation',
  panel: 'a panel',
  person: 'a leader',
}

const role = (name: Role) => {
  const { scope, grantedBy, heldThrough = [] } = roles[name]
  return [roles[name].label, heldFor[scope], labels(grantedBy) || 'nobody', labels(heldThrough)]
}

const permission = (name: string) => [`\`${name}\``, labels(permissions[name as keyof typeof permissions])]

const label = (of: Lifecycle, state: string) => of.states[state]?.label ?? state

const labels = (names: readonly string[]) => names.map((name) => roles[name as Role].label).join(', ')

const table = (headings: string[], rows: string[][]) =>
  [headings, headings.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')
