const named: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  pound: '£',
  euro: '€',
  ndash: '–',
  mdash: '—',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  hellip: '…',
  bull: '•',
  middot: '·',
  eacute: 'é',
  egrave: 'è',
  ouml: 'ö',
  uuml: 'ü',
}

/** A text as people read it: entities decoded, even where that was due twice, without tags and control characters. */
export function plainText(text: string, longest = 200): string {
  const plain = decoded(decoded(text.slice(0, longest * 20)))
    .replaceAll(/<\/?[a-z!][^<>]{0,1000}>/gi, ' ')
    .replaceAll(/[\p{Cc}\p{Cf}\p{Co}\p{Zl}\p{Zp}\u{FFFD}]+/gu, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim()
    .toWellFormed()
  return plain.length > longest
    ? `${[...plain]
        .slice(0, longest - 1)
        .join('')
        .slice(0, longest - 1)
        .toWellFormed()}…`
    : plain
}

const decoded = (text: string) =>
  text.replaceAll(
    /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,8}));/gi,
    (entity, decimal?: string, hex?: string, name?: string) => {
      if (name) return Object.hasOwn(named, name.toLowerCase()) ? named[name.toLowerCase()]! : entity
      const point = decimal ? Number(decimal) : Number.parseInt(hex!, 16)
      return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : ' '
    },
  )
