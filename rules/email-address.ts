/**
 * Whether a text is an address that we are willing to send mail to: one unquoted ASCII local part, a host name with a dot.
 * Stricter than RFC 5321 on purpose, since quoted local parts, comments and line ends have carried header injections.
 * @param text in lower case
 */
export function isAddress(text: string): boolean {
  if (text.length > 254) return false
  const [local, host, ...more] = text.split('@')
  if (!local || !host || more.length > 0) return false
  return local.length <= 64 && localPart.test(local) && host.length <= 253 && hostName.test(host)
}

const localPart = /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*$/
const hostName = /^([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]([a-z0-9-]{0,61}[a-z0-9])?$/
