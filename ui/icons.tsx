import type { Child } from 'hono/jsx'

/** Small drawings beside words that say the same. */
const drawings = {
  conversation: (
    <>
      <path d="M6 9h24v16H17l-7 6v-6H6z" />
      <path d="M34 17h8v15h-4v6l-7-6H20v-3" />
    </>
  ),
  nomination: (
    <>
      <circle cx="18" cy="15" r="7" />
      <path d="M6 40c0-8 5-13 12-13 4 0 7 2 9 4" />
      <path d="M36 22v18M28 30l8-8 8 8" />
    </>
  ),
  assessment: (
    <>
      <path d="M15 10h-5v32h28V10h-5" />
      <path d="M17 6h14v8H17z" />
      <path d="m17 28 5 5 10-11" />
    </>
  ),
  pool: (
    <>
      <circle cx="24" cy="16" r="6" />
      <circle cx="9" cy="21" r="4" />
      <circle cx="39" cy="21" r="4" />
      <path d="M13 40c0-8 4-13 11-13s11 5 11 13zM3 37c0-5 2-8 6-8M45 37c0-5-2-8-6-8" />
    </>
  ),
  introduction: (
    <>
      <path d="M8 42V14l14-7v35M22 18h18v24M4 42h40" />
      <path d="M14 20v0M14 28v0M29 26v0M29 34v0M35 26v0M35 34v0" />
    </>
  ),
} satisfies Record<string, Child>

export function Icon({ name }: { name: keyof typeof drawings }) {
  return (
    <svg class="app-icon" viewBox="0 0 48 48" aria-hidden="true" focusable="false">
      {drawings[name]}
    </svg>
  )
}
