/** The link to the next page of a list that is paged by key. */
export function More({ href, noun }: { href: string | null; noun: string }) {
  return (
    href && (
      <nav aria-label={`More ${noun}`}>
        <p>
          <a class="nhsuk-link" href={href}>
            Next {noun}
          </a>
        </p>
      </nav>
    )
  )
}
