import { settings, type Setting } from './settings.ts'

/** docs/configuration.md, from the table that the program itself checks by. */
export function configurationTable(): string {
  const rows = Object.entries<Setting>(settings).map(
    ([name, row]) =>
      `| \`${name}\` | ${row.means} | ${row.give} | ${row.standard ? `\`${row.standard}\`` : row.derived} |`,
  )
  return `# Configuration

Everything is set by environment variables, read and checked once at the start. A wrong value stops the start with a
sentence for each; so does a name that begins with \`ASPIRE_\` and is not below. An empty value counts as none.
\`bin/start --production\` is the same as \`NODE_ENV=production\`.

| Name | What it is | Give | Otherwise |
| ---- | ---------- | ---- | --------- |
${rows.join('\n')}
`
}
