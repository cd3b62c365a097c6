/** An answer of the application, with what a person notices on its page. */
export interface Reply {
  status: number
  /** Where it leads, or null. */
  location: string | null
  headers: Headers
  html: string
  /** The page's words as a person reads them, without the header and footer that every page has. */
  text: string
  heading: string
  /** The sentences of the error summary. */
  errors: string[]
  links: { text: string; href: string }[]
  /** What the first form in the page hides: its one-time id, its version. */
  hidden: Record<string, string>
}

/** What is on the page is read when somebody asks for it: most answers are only looked at for how they ended. */
export async function replyOf(response: Response): Promise<Reply> {
  const html = await response.text()
  const main = () => /<main[^>]*>([\s\S]*)<\/main>/.exec(html)?.[1] ?? html
  return {
    status: response.status,
    location: response.headers.get('location'),
    headers: response.headers,
    html,
    get text() {
      return wordsOf(main())
    },
    get heading() {
      return wordsOf(/<h1[^>]*>([\s\S]*?)<\/h1>/.exec(main())?.[1] ?? '')
    },
    get errors() {
      const summary = /<div class="nhsuk-error-summary"[\s\S]*?<\/ul>/.exec(main())?.[0] ?? ''
      return [...summary.matchAll(/<li>([\s\S]*?)<\/li>/g)].map(([, item]) => wordsOf(item ?? ''))
    },
    get links() {
      return [...main().matchAll(/<a\s[^>]*href="([^"]*)"[^>]*>([\s\S]*?)<\/a>/g)].map(([, href, text]) => ({
        text: wordsOf(text ?? ''),
        href: unescaped(href ?? ''),
      }))
    },
    get hidden() {
      const form = /<form[^>]*>[\s\S]*?<\/form>/.exec(main())?.[0] ?? ''
      const fields = form.matchAll(/<input type="hidden" name="([^"]*)" value="([^"]*)"/g)
      return Object.fromEntries([...fields].map(([, name, value]) => [name ?? '', unescaped(value ?? '')]))
    },
  }
}

const wordsOf = (html: string) =>
  unescaped(html.replaceAll(/<[^>]*>/g, ' '))
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/ ([.,:;!?])/g, '$1')
    .trim()

const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" }

const unescaped = (html: string) => html.replaceAll(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => named[name] ?? '')
