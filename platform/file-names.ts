/** A file's name as it may be stored and sent: no folder, nothing invisible, at most 120 characters, its ending kept. */
export function safeFileName(name: string): string {
  const last = name.toWellFormed().split(/[/\\]/).at(-1) ?? ''
  const plain = last.replaceAll(/[\p{Cc}\p{Cf}\p{Co}\p{Cn}]/gu, '').replaceAll(/[<>:"|?*\uFFFD]/g, '_')
  const trimmed = plain.replaceAll(/\s+/g, ' ').replaceAll(/^[. ]+|[. ]+$/g, '')
  const ending = /\.[^.]{1,9}$/.exec(trimmed)?.[0] ?? ''
  const stem = trimmed.slice(0, trimmed.length - ending.length)
  return `${cut(stem, 120 - ending.length)}${ending}` || 'file'
}

/** As many whole characters as fit into so many units. */
function cut(text: string, units: number): string {
  let kept = ''
  for (const character of text) {
    if (kept.length + character.length > units) break
    kept += character
  }
  return kept
}

/** A `Content-Disposition` by which a browser saves the file and never opens it (RFC 6266, the name as in RFC 8187). */
export function attachmentNamed(name: string): string {
  const safe = safeFileName(name)
  const plain = safe
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^\x20-\x7e]|[%;]/gu, '_')
  const exact = encodeURIComponent(safe).replaceAll(/['()*!]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`)
  return `attachment; filename="${plain}"; filename*=UTF-8''${exact}`
}
