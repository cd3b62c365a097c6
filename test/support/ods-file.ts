/** One organisation as a test tells of it; what is left out is as usual for a trust. */
export interface OdsLine {
  code: string
  name?: string
  region?: string
  parent?: string
  postcode?: string
  opened?: string
  closed?: string
  roles?: string
}

/** The text of a file as the Organisation Data Service publishes it: 27 quoted columns and no heading. */
export const odsText = (...lines: OdsLine[]): string => lines.map((line) => `${odsLine(line)}\r\n`).join('')

/** The same, ready to be imported. */
export const odsFile = (name: string, ...lines: OdsLine[]) => ({ name, bytes: bytesOf(odsText(...lines)) })

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)

function odsLine({ code, name = `TRUST ${code} NHS TRUST`, region = 'Y56', parent = 'QKK', ...line }: OdsLine): string {
  const cells = Array.from({ length: 27 }, () => '')
  Object.assign(cells, {
    0: code,
    1: name,
    2: region,
    3: parent,
    9: line.postcode ?? 'SE1 9RT',
    10: line.opened ?? '20010401',
  })
  Object.assign(cells, { 11: line.closed ?? '', 13: line.roles ?? '' })
  return cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')
}
