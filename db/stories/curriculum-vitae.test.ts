import { expect, test } from 'vitest'
import { typeOf } from '../../platform/file-kinds.ts'
import { curriculumVitae } from './curriculum-vitae.ts'

const file = curriculumVitae('Ada (known as Adi) Lovell', ['Head of contracts', 'Member of CIPFA'])

test('it is taken for the PDF that it is', () => {
  expect(typeOf(file)).toBe('application/pdf')
})

test('its table says where each object begins, and its end where the table does', () => {
  const text = file.toString('latin1')
  const places = [...text.matchAll(/^(\d{10}) 00000 n $/gm)].map(([, place]) => Number(place))
  expect(places).toHaveLength(5)
  for (const [before, place] of places.entries())
    expect(text.slice(place)).toMatch(new RegExp(`^${before + 1} 0 obj\n`))
  expect(text.slice(Number(/startxref\n(\d+)/.exec(text)?.[1]))).toMatch(/^xref\n/)
  expect(text).toContain('(Ada \\(known as Adi\\) Lovell) Tj')
})
