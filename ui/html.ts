/** Markup written out, its values escaped: for what stands on a page many times, at half of what elements take. */
export { html } from 'hono/html'
