interface MoreProps {
  href: string | null
  noun: string
  /** The list begins with what was last. */
  earlier?: true
}

/** The link to the next page of a list that is paged by key. */
export function More({ href, noun, earlier }: MoreProps) {
  return (
    href && (
      <nav aria-label={`More ${noun}`}>
        <p>
          <a class="nhsuk-link" href={href}>
            {earlier ? 'Earlier' : 'Next'} {noun}
          </a>
        </p>
      </nav>
    )
  )
}
