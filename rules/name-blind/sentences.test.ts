import { describe, expect, test } from 'vitest'
import { mentionsIn } from '../name-blind.ts'
import { sentencesWith } from './sentences.ts'

const asha = { name: 'Asha Rahman', emails: [], phones: [], registrations: [], employers: [] }
const marked = (text: string) =>
  sentencesWith(text, mentionsIn(text, asha)).map((pieces) =>
    pieces.map(({ words, mention }) => (mention ? `<${words}>` : words)).join(''),
  )

describe('the sentences around mentions', () => {
  test('are whole, and each is there once', () => {
    expect(marked('First. Then Asha led it, and Rahman’s team! Last.')).toEqual([
      'Then <Asha> led it, and <Rahman>’s team!',
    ])
    expect(marked('One for Asha\nand one for Rahman.')).toEqual(['One for <Asha>', 'and one for <Rahman>.'])
    expect(marked('Nobody is named.')).toEqual([])
  })

  test('are shown in part where they are long', () => {
    const [shown = ''] = marked(`${'before '.repeat(100)}Asha${' after'.repeat(100)}`)
    expect(shown.length).toBeLessThan(340)
    expect(shown).toMatch(/^before .*<Asha>.* after$/)
  })
})
