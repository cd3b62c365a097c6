/** The more particular first: Edge also says Chrome, and Chrome also says Safari. */
const browsers = { 'Edg/': 'Edge', 'OPR/': 'Opera', 'Firefox/': 'Firefox', 'Chrome/': 'Chrome', 'Safari/': 'Safari' }
const systems = {
  iPhone: 'an iPhone',
  iPad: 'an iPad',
  Android: 'Android',
  CrOS: 'a Chromebook',
  Windows: 'Windows',
  'Mac OS': 'a Mac',
  Linux: 'Linux',
}

/** "Firefox on Windows", for people to recognise their own; a browser says of itself what it likes. */
export function browserInWords(userAgent: string): string {
  const browser = named(browsers, userAgent) ?? 'A browser'
  const system = named(systems, userAgent)
  return system ? `${browser} on ${system}` : browser
}

const named = (names: Record<string, string>, userAgent: string) =>
  Object.entries(names).find(([mark]) => userAgent.includes(mark))?.[1]
