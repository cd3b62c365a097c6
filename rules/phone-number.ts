/**
 * Whether it is a telephone number, with an extension or without: in the United Kingdom 10 or 11 digits behind a nought
 * (Ofcom), elsewhere at most 15 behind a plus (ITU E.164).
 */
export function isPhone(typed: string): boolean {
  const digits = typed.replace(/\s*(?:x|ext\.?|extension)\s*\d{1,6}$/i, '').replaceAll(/[\s().-]/g, '')
  return /^0[1-9]\d{8,9}$/.test(digits) || /^(\+|00)[1-9]\d{6,15}$/.test(digits)
}
