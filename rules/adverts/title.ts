/** Organisations shortened in front of a post: "KGH NGH Group Chief Financial Officer". */
const shortened = /^(?:(?!(?:HR|IT|ICT|OD|PA|EA|AD|AHPs?|NED|GP|C[A-Z]O|CDIO)\b)[A-Z]{2,5}[ /]+)+(?=[A-Z][a-z])/

/** A title as the judgement reads it. */
export const plainTitle = (title: string): string => plainWords(title.trim().replace(shortened, ''))

/** Small letters, one kind of dash and apostrophe, "and" written out. */
export const plainWords = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[‘’´`]/g, "'")
    .replaceAll(/[‐‑‒–—]/g, ' - ')
    .replaceAll('&', ' and ')
    .replaceAll(/\bnon[\s-]+exec/g, 'non-exec')
    .replaceAll(/\b(vice|deputy|associate|assistant)-(?=chief|director|chair)/g, '$1 ')
    .replaceAll(/\s+/g, ' ')
    .trim()

/** What a title says of hours, term, band or place and not of the post. */
const aside =
  /\b(full|part)[\s-]time\b|\b(maternity|paternity|adoption)\b|\bfixed[\s-]term\b|\bsecondment\b|\bpermanent\b|\binternal\b.*\bonly\b|\b\d+(\.\d+)? (months?|years?|hours?|sessions?|pas?|wte)\b|\bband \d[a-d]?\b|\bafc\b|\bvsm\b|\bref(erence)?\b|\bre-?advert|^[a-z]{1,4}\d+$|\bhome[\s-]based\b|^[a-z]{2,5}$|^\W*$/
const place = /\b(nhs|trust|ccg|icb|ics|stp|clinical commissioning group|integrated care (board|system))\b/

/**
 * The post alone, in its parts: first the post, then what stands in brackets or behind a dash and is neither an aside
 * nor the organisation's name: "Director of Nursing - Surgery" is another post than "Director of Nursing".
 */
export function postIn(plain: string): string[] {
  const parts = plain
    .replaceAll(/\*+/g, ' ')
    .replaceAll(/[([]([^)\]]*)[)\]]?/g, ' - $1 - ')
    .replace(/,[^,]*\b(nhs|trust|ccg|icb)\b[^,]*$/, '')
    .split(/\s-\s|\s*[|–;:]\s*/)
    .map((part) =>
      part
        .replaceAll(/\b(full|part)[\s-]time\b|\bband \d[a-d]?\b|\bvsm\b/g, ' ')
        .replaceAll(/\s+/g, ' ')
        .replaceAll(/^[\s,:-]+|[\s,:-]+$/g, ''),
    )
  const [first = '', ...others] = parts.filter(Boolean)
  return [first, ...others.filter((part) => !aside.test(part) && !place.test(part))]
}
