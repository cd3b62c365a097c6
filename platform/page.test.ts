import { expect, test } from 'vitest'
import { address } from './address.ts'
import { text } from './fields.ts'
import { form } from './form.ts'
import { page, type ViewProps } from './page.ts'

const path = address('/hats/:id')
const can = 'account.see'
const view = ({ data }: ViewProps<{ colour: string }>) => data.colour
const load = () => ({ colour: 'red' })
const hat = form({ size: text({ label: 'Size' }) })

test('a page says where it is, who may, what it loads and how it looks', () => {
  const hats = page({ path, can, load, view })
  expect([hats.path.template, hats.can, hats.spec]).toEqual(['/hats/:id', can, 'page'])
})

test('mistakes that a reader would not see do not compile', () => {
  // @ts-expect-error no permission
  page({ path, load, view })
  // @ts-expect-error a permission that there is not
  page({ path, can: 'account.sea', load, view })
  // @ts-expect-error it loads what the view does not show
  page({ path, can, load: () => ({ size: 7 }), view })
  // @ts-expect-error the address has no such parameter
  page({ path, can, load: ({ params }) => ({ colour: params.code }), view })
  // @ts-expect-error the form has no such field
  page({ path, can, load, view, form: hat, submit: async ({ values }) => `/${values.length}` })
  // @ts-expect-error what is filled in is no text
  page({ path, can, load, view, form: hat, fill: () => ({ size: 7 }) })
  // @ts-expect-error for everybody there may be nobody
  page({ path, can: 'everybody', load: ({ actor }) => ({ colour: actor.name }), view })
  // @ts-expect-error an event that there is not
  page({ path, can, load, view, reads: 'hat.see' })
  expect(view({ data: load() } as never)).toBe('red')
})
