import { html } from 'hono/html'

/** What an email says: paragraphs, and perhaps one link into the service. */
export interface Letter {
  paragraphs: string[]
  /** `path` is an address of ours; the host comes from the configuration. */
  link?: { text: string; path: string }
}

/** A letter that says no more than that there is something to read: assistants read mailboxes, and screens show first lines. */
export const notice = (path: string): Letter => ({
  paragraphs: [
    'There is something new for you in Aspire Together.',
    'To keep it between us, this email does not say more. Sign in to read it.',
  ],
  link: { text: 'Sign in to read it', path },
})

/** The letter as plain text. */
export function mailText(letter: Letter, url: string): string {
  const link = letter.link ? [`${letter.link.text}: ${url}${letter.link.path}`] : []
  return [...letter.paragraphs, ...link, 'Aspire Together'].join('\n\n')
}

/** The letter as simple HTML, with everything in it escaped. */
export function mailHtml(letter: Letter, url: string): string {
  const paragraphs = letter.paragraphs.map((paragraph) => html`<p>${paragraph}</p>`)
  const link = letter.link ? html`<p><a href="${url}${letter.link.path}">${letter.link.text}</a></p>` : ''
  return String(
    html`<!doctype html>
      <html lang="en">
        <head>
          <meta charset="utf-8" />
          <title>Aspire Together</title>
        </head>
        <body style="font-family: Arial, sans-serif; font-size: 19px; line-height: 1.5">
          <main>${paragraphs}${link}</main>
          <p>Aspire Together</p>
        </body>
      </html>`,
  )
}
